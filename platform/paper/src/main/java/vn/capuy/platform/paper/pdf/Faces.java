package vn.capuy.platform.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces: Tinos, of the widths of Times New Roman and with all Vietnamese letters, and Noto Naskh Arabic. Their bytes
 * are read once; only the letters used go into a file.
 */
final class Faces {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private Faces() {}

    static void use(PdfRendererBuilder builder) {
        use(builder, "Tinos", "Tinos-Regular", REGULAR, FontStyle.NORMAL);
        use(builder, "Tinos", "Tinos-Bold", BOLD, FontStyle.NORMAL);
        use(builder, "Tinos", "Tinos-Italic", REGULAR, FontStyle.ITALIC);
        use(builder, "Tinos", "Tinos-BoldItalic", BOLD, FontStyle.ITALIC);
        // Arabic has no italics.
        for (FontStyle style : new FontStyle[] {FontStyle.NORMAL, FontStyle.ITALIC}) {
            use(builder, "Noto Naskh Arabic", "NotoNaskhArabic-Regular", REGULAR, style);
            use(builder, "Noto Naskh Arabic", "NotoNaskhArabic-Bold", BOLD, style);
        }
    }

    private static void use(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(
                () -> new ByteArrayInputStream(READ.computeIfAbsent(file, Faces::read)), family, weight, style, true);
    }

    private static byte[] read(String file) {
        try (InputStream in = Faces.class.getResourceAsStream(file + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
