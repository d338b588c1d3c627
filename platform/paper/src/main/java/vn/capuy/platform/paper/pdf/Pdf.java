package vn.capuy.platform.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.platform.paper.Picture;

/** Writes papers as PDF. */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    /** Pieces of a paper: each takes some 10 kB while pages are laid out. */
    public static final int MOST_PIECES = 25_000;

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Its progress reports hold what users typed, and belong into no log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private Pdf() {}

    /**
     * @param out left open; nothing is written where the paper is refused
     * @throws PaperTooLarge past {@link #MOST_PIECES}
     */
    public static void write(Paper paper, OutputStream out) throws IOException {
        int pieces = paper.pieces();
        if (pieces > MOST_PIECES) {
            throw new PaperTooLarge(pieces, MOST_PIECES);
        }
        Tree tree = new Tree(paper);
        Document document = tree.document();
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer =
                        builder(paper, document, tree.pictures(), pdf).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            Moment.set(pdf, paper);
            pdf.save(out);
        }
    }

    private static PdfRendererBuilder builder(Paper paper, Document document, List<Picture> pictures, PDDocument pdf) {
        Resources resources = new Resources(pictures);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePDDocument(pdf);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Capuy");
        builder.defaultTextDirection(paper.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new Letters());
        builder.useUnicodeLineBreaker(new Breaks());
        builder.useReplacementText("\uFFFD");
        builder.useUriResolver(resources);
        builder.useProtocolsStreamImplementation(resources, Resources.SCHEME);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(Resources.SCHEME + ":"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        Faces.use(builder, pdf);
        return builder;
    }
}
