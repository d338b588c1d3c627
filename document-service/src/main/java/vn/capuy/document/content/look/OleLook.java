package vn.capuy.document.content.look;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;

/**
 * Looks into the older binary files (DOC, XLS, PPT), none of which is taken: whether they hold macros, or are a newer file
 * locked by a password. The names of what they hold stand in them in UTF-16.
 */
final class OleLook {
    private static final byte[] MACROS = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final String MEDIA_TYPE = "application/x-ole-storage";

    private OleLook() {}

    static Look into(File file) throws IOException {
        Set<Danger> dangers = EnumSet.noneOf(Danger.class);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.toPath()), 1 << 16)) {
            int macros = 0;
            int locked = 0;
            for (int each = in.read(); each >= 0; each = in.read()) {
                macros = follow(MACROS, macros, (byte) each);
                locked = follow(LOCKED, locked, (byte) each);
                if (macros == MACROS.length) {
                    dangers.add(Danger.MACRO);
                    macros = 0;
                }
                if (locked == LOCKED.length) {
                    dangers.add(Danger.ENCRYPTED);
                    locked = 0;
                }
            }
        }
        return Look.unknown(MEDIA_TYPE, dangers);
    }

    /** How much of the mark has come, when this byte follows. It only words the refusal: no such file is taken anyway. */
    private static int follow(byte[] mark, int come, byte next) {
        if (next == mark[come]) {
            return come + 1;
        }
        return next == mark[0] ? 1 : 0;
    }
}
