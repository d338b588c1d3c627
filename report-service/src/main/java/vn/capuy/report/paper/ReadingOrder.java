package vn.capuy.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Turns the cells of a spreadsheet to be read from the right (ECMA-376, 18.8.1: readingOrder 2). A sheet's direction is that
 * of its columns alone: without this the line in a cell has the direction of the reader's program, which tears Arabic apart
 * where it ends with a sign, a number or a link. The library that writes spreadsheets has no word for it.
 */
final class ReadingOrder {
    private static final String STYLES = "xl/styles.xml";
    private static final String ALIGNMENT = "<alignment ";
    private static final String FROM_THE_RIGHT = ALIGNMENT + "readingOrder=\"2\" ";

    private ReadingOrder() {}

    /** @param out left open */
    static void fromTheRight(byte[] spreadsheet, OutputStream out) throws IOException {
        Path file = Files.createTempFile("capuy-report", ".xlsx");
        try {
            Files.write(file, spreadsheet);
            try (var written = new ZipFile(file.toFile())) {
                var turned = new ZipOutputStream(out, StandardCharsets.UTF_8);
                for (var entry : (Iterable<ZipEntry>) written.stream().map(ZipEntry.class::cast)::iterator) {
                    turned.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = written.getInputStream(entry)) {
                        copy(entry.getName(), in, turned);
                    }
                    turned.closeEntry();
                }
                turned.finish();
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(String name, InputStream in, OutputStream out) throws IOException {
        if (name.equals(STYLES)) {
            String styles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            out.write(styles.replace(ALIGNMENT, FROM_THE_RIGHT).getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }
}
