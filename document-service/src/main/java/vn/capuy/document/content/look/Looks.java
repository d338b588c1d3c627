package vn.capuy.document.content.look;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file that lies on the disk: what is it, and what speaks against it? Names and headers are only claims. */
public final class Looks {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private Looks() {}

    public static Look into(File file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file.toPath())) {
            first = in.readNBytes(PDF.length);
        }
        if (begins(first, ZIP)) {
            return ZipLook.into(file);
        }
        if (begins(first, OLE)) {
            return OleLook.into(file);
        }
        if (begins(first, PDF)) {
            return PdfLook.into(file);
        }
        return byMarks(file);
    }

    private static Look byMarks(File file) throws IOException {
        String found;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.toPath()))) {
            found = MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
        Set<Danger> dangers = EnumSet.noneOf(Danger.class);
        var format = FileFormat.ofMediaType(found);
        if (format.isEmpty()) {
            return Look.unknown(found, dangers);
        }
        if (format.get() == FileFormat.SIGNED_XML) {
            XmlLook.into(file, dangers);
        }
        return Look.of(format.get(), dangers);
    }

    static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
