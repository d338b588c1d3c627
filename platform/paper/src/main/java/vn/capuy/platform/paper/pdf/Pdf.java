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
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import vn.capuy.platform.paper.Paper;

/** Writes papers as PDF. */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Its progress reports hold what users typed, and belong into no log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private Pdf() {}

    /** @param out left open */
    public static void write(Paper paper, OutputStream out) throws IOException {
        Tree tree = new Tree(paper);
        Document document = tree.document();
        try (PdfBoxRenderer renderer =
                builder(paper, document, new Resources(tree.pictures())).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                Moment.set(pdf, paper);
                pdf.save(out);
            }
        }
    }

    private static PdfRendererBuilder builder(Paper paper, Document document, Resources resources) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Capuy");
        builder.defaultTextDirection(paper.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new Letters());
        builder.useReplacementText("\uFFFD");
        builder.useUriResolver(resources);
        builder.useProtocolsStreamImplementation(resources, Resources.SCHEME);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(Resources.SCHEME + ":"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        Faces.use(builder);
        return builder;
    }
}
