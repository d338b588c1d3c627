package vn.capuy.platform.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.capuy.platform.paper.Paper;

/** Writes the paper's own moment where the library wrote the present, so that equal papers give equal files. */
final class Moment {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*");

    private Moment() {}

    static void set(PDDocument pdf, Paper paper) throws IOException {
        Instant moment = paper.madeAt().truncatedTo(ChronoUnit.SECONDS);
        ZonedDateTime inUtc = moment.atZone(ZoneOffset.UTC);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(inUtc));
        // The file's identity is a digest of this number and of what is known of the document.
        pdf.setDocumentId(moment.toEpochMilli());

        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String dated = CREATED.matcher(xmp).replaceFirst("$1" + moment);
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }
}
