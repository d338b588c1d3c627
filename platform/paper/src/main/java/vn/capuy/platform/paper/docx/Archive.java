package vn.capuy.platform.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive whose entries carry no time of day, so that equal papers give equal archives. */
final class Archive {

    /** The first day that the format of archives knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    interface Content {
        void write(Xml xml) throws IOException;
    }

    private final ZipOutputStream zip;

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void part(String name, Content content) throws IOException {
        Xml xml = begin(name);
        content.write(xml);
        end(xml);
    }

    /** Begins a part whose writer goes on by itself until {@link #end(Xml)}. */
    Xml begin(String name) throws IOException {
        entry(name);
        return new Xml(zip);
    }

    void end(Xml xml) throws IOException {
        xml.end();
        zip.closeEntry();
    }

    void bytes(String name, byte[] bytes) throws IOException {
        entry(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
