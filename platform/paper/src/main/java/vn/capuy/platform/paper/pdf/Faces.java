package vn.capuy.platform.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces: Tinos, of the widths of Times New Roman and with all Vietnamese letters, and Noto Naskh Arabic. Their bytes
 * are read once; only the letters used go into a file.
 */
final class Faces {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private Faces() {}

    static void use(PdfRendererBuilder builder, PDDocument pdf) {
        use(builder, "Tinos", new Face("Tinos-Regular", pdf), REGULAR, FontStyle.NORMAL);
        use(builder, "Tinos", new Face("Tinos-Bold", pdf), BOLD, FontStyle.NORMAL);
        use(builder, "Tinos", new Face("Tinos-Italic", pdf), REGULAR, FontStyle.ITALIC);
        use(builder, "Tinos", new Face("Tinos-BoldItalic", pdf), BOLD, FontStyle.ITALIC);
        Face arabic = new Face("NotoNaskhArabic-Regular", pdf);
        Face arabicBold = new Face("NotoNaskhArabic-Bold", pdf);
        // Arabic has no italics.
        for (FontStyle style : new FontStyle[] {FontStyle.NORMAL, FontStyle.ITALIC}) {
            use(builder, "Noto Naskh Arabic", arabic, REGULAR, style);
            use(builder, "Noto Naskh Arabic", arabicBold, BOLD, style);
        }
    }

    private static void use(PdfRendererBuilder builder, String family, Face face, int weight, FontStyle style) {
        builder.useFont(face, family, weight, style, true);
    }

    /** A face in one file, parsed when its first letter is wanted. */
    private static final class Face extends PDFontSupplier {

        private final String name;
        private final PDDocument pdf;
        private PDFont parsed;

        Face(String name, PDDocument pdf) {
            super(null);
            this.name = name;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            if (parsed == null) {
                try {
                    parsed = parse();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return parsed;
        }

        private PDFont parse() throws IOException {
            byte[] bytes = READ.computeIfAbsent(name, Faces::read);
            TrueTypeFont face = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            pdf.registerTrueTypeFontForClosing(face);
            // Composed letters need no substitution, and looking for some takes half of the time of a page.
            face.setEnableGsub(false);
            return PDType0Font.load(pdf, face, true);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = Faces.class.getResourceAsStream(name + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
