package vn.capuy.platform.imports;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An XLSX file is an archive: it is unpacked once into nothing, so that one which swells beyond measure is never read. */
final class XlsxSize {
    private static final long LARGEST = 300L << 20;
    private static final long LARGEST_SHARED_TEXT = 100L << 20;
    private static final int MOST_ENTRIES = 2_000;

    private XlsxSize() {}

    static void require(File file) throws IOException, FileRows.Unreadable {
        byte[] buffer = new byte[1 << 16];
        long whole = 0;
        try (var archive = new ZipFile(file)) {
            if (archive.size() > MOST_ENTRIES) {
                throw new FileRows.Unreadable(1, "violation.xlsx-too-large");
            }
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long room = entry.getName().endsWith("sharedStrings.xml")
                        ? Math.min(LARGEST_SHARED_TEXT, LARGEST - whole)
                        : LARGEST - whole;
                whole += unpacked(archive.getInputStream(entry), room, buffer);
            }
        } catch (ZipException e) {
            throw new FileRows.Unreadable(1, "violation.xlsx");
        }
    }

    private static long unpacked(InputStream entry, long room, byte[] buffer) throws IOException, FileRows.Unreadable {
        long size = 0;
        try (entry) {
            for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                size += read;
                if (size > room) {
                    throw new FileRows.Unreadable(1, "violation.xlsx-too-large");
                }
            }
        }
        return size;
    }
}
