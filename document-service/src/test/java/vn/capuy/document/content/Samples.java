package vn.capuy.document.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;
import vn.capuy.platform.record.Entry;

/** Files as people hand them in, and as they should not. */
public final class Samples {
    public static final String SENTENCE = "Nghị quyết về xây dựng nông thôn mới huyện Bình Liêu.";
    public static final Entry CLERK = new Entry("clerk", Instant.parse("2026-01-01T00:00:00Z"));
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Samples() {}

    public static byte[] pdf(String text) {
        return written(out -> Pdf.write(paper(text), out));
    }

    public static byte[] docx(String text) {
        return written(out -> Docx.write(paper(text), out));
    }

    private static Paper paper(String text) {
        return Paper.vi().title("Mẫu").paragraph(text).build();
    }

    /** An office file of these parts, beside those that every one has. */
    public static byte[] office(Map<String, byte[]> parts) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", contentTypes(MAIN));
        all.put("word/document.xml", ascii("<w:document xmlns:w='w'><w:t>x</w:t></w:document>"));
        all.putAll(parts);
        return zip(all);
    }

    public static byte[] contentTypes(String main) {
        return ascii("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/word/document.xml' ContentType='" + main + "'/></Types>");
    }

    public static byte[] odt(String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", ascii(Types.ODT));
        parts.put(
                "content.xml",
                ("<office:document-content xmlns:office='o' xmlns:text='t'><text:tracked-changes><text:p>Cũ</text:p>"
                                + "</text:tracked-changes><text:p>" + text + "</text:p></office:document-content>")
                        .getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            try (var archive = new ZipOutputStream(out)) {
                archive.setLevel(Deflater.BEST_COMPRESSION);
                for (var part : parts.entrySet()) {
                    archive.putNextEntry(new ZipEntry(part.getKey()));
                    archive.write(part.getValue());
                }
            }
        });
    }

    /** Zeros, which shrink a thousandfold. */
    public static byte[] zeros(int megabytes) {
        return new byte[megabytes << 20];
    }

    /** A PDF of one empty page with these objects besides, from number 4. */
    public static byte[] pdfWith(byte[]... objects) {
        return written(out -> {
            out.write(ascii("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                    + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                    + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj\n"));
            for (int i = 0; i < objects.length; i++) {
                out.write(ascii(i + 4 + " 0 obj "));
                out.write(objects[i]);
                out.write(ascii(" endobj\n"));
            }
            out.write(ascii("trailer <</Root 1 0 R/Size 20>>\n%%EOF\n"));
        });
    }

    /** A stream with that dictionary. */
    public static byte[] stream(String dictionary, byte[] content) {
        return written(out -> {
            out.write(ascii("<<" + dictionary + "/Length " + content.length + ">>\nstream\r\n"));
            out.write(content);
            out.write(ascii("\nendstream"));
        });
    }

    public static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[1 << 20];
        byte[] whole = new byte[0];
        while (!deflater.finished()) {
            int come = deflater.deflate(buffer);
            int before = whole.length;
            whole = Arrays.copyOf(whole, before + come);
            System.arraycopy(buffer, 0, whole, before, come);
        }
        deflater.end();
        return whole;
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        return written(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
