package vn.capuy.document.content.look;

import java.io.File;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF: first as it lies there, and where nothing speaks against it, whether a parser can open it. */
final class PdfLook {
    private PdfLook() {}

    static Look into(File file) throws IOException {
        Set<Danger> dangers = PdfScan.of(file).dangers();
        if (dangers.isEmpty()) {
            open(file, dangers);
        }
        return Look.of(FileFormat.PDF, dangers);
    }

    private static void open(File file, Set<Danger> dangers) {
        try (PDDocument pdf = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() < 1) {
                dangers.add(Danger.BROKEN);
            }
        } catch (InvalidPasswordException e) {
            dangers.add(Danger.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A parser answers broken input in any of these ways.
            dangers.add(Danger.BROKEN);
        }
    }
}
