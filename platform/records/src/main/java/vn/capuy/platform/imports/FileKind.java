package vn.capuy.platform.imports;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What kind of file it is: told by its first bytes, since names and headers are only claims. */
enum FileKind {
    CSV,
    XLSX,
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** The older spreadsheets (XLS), pictures, PDF: each begins with a mark of its own. */
    private static final byte[][] OTHERS = {
        {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
        {'%', 'P', 'D', 'F'},
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {'G', 'I', 'F', '8'},
        {0x1F, (byte) 0x8B},
        {'R', 'a', 'r', '!'},
        {'7', 'z'}
    };

    static FileKind of(File file) throws IOException {
        byte[] first;
        try (InputStream in = new FileInputStream(file)) {
            first = in.readNBytes(512);
        }
        if (begins(first, ZIP)) {
            return XLSX;
        }
        for (byte[] mark : OTHERS) {
            if (begins(first, mark)) {
                return OTHER;
            }
        }
        for (byte each : first) {
            if (each == 0) {
                return OTHER;
            }
        }
        return CSV;
    }

    private static boolean begins(byte[] first, byte[] mark) {
        if (first.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (first[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
