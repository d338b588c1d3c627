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
 * Adds to a spreadsheet that was written what the library that writes it has no word for: charts, and lines that are read
 * from the right. The one that has holds the whole file in memory and brings 18 MB.
 */
final class SheetArchive {
    private SheetArchive() {}

    /** What is to be added: a part of the archive as it is to be, from what it is. */
    interface Change {
        /** Whether it changes the part of this name. */
        boolean changes(String name);

        String changed(String name, String part);

        /** Adds parts that were not there. */
        default void add(PartWriter writer) throws IOException {}
    }

    /** Takes a new part. */
    interface PartWriter {
        void write(String name, String part) throws IOException;
    }

    /** @param out left open */
    static void write(byte[] spreadsheet, Iterable<Change> changes, OutputStream out) throws IOException {
        Path file = Files.createTempFile("capuy-report", ".xlsx");
        try {
            Files.write(file, spreadsheet);
            try (var written = new ZipFile(file.toFile())) {
                var changed = new ZipOutputStream(out, StandardCharsets.UTF_8);
                for (var entry : (Iterable<ZipEntry>) written.stream().map(ZipEntry.class::cast)::iterator) {
                    changed.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = written.getInputStream(entry)) {
                        copy(entry.getName(), in, changes, changed);
                    }
                    changed.closeEntry();
                }
                for (Change change : changes) {
                    change.add((name, part) -> {
                        changed.putNextEntry(new ZipEntry(name));
                        changed.write(part.getBytes(StandardCharsets.UTF_8));
                        changed.closeEntry();
                    });
                }
                changed.finish();
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(String name, InputStream in, Iterable<Change> changes, OutputStream out)
            throws IOException {
        String part = null;
        for (Change change : changes) {
            if (change.changes(name)) {
                part = part == null ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : part;
                part = change.changed(name, part);
            }
        }
        if (part == null) {
            in.transferTo(out);
        } else {
            out.write(part.getBytes(StandardCharsets.UTF_8));
        }
    }
}
