package vn.capuy.document.content.look;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One pass over a PDF as it lies there, before any parser reads it: each stream is unpacked once into nothing, and the names
 * of what a PDF can do beside being read are listened for, in the open and in what is unpacked. A parser holds what it unpacks
 * in memory; after this pass it is known how much that can be.
 */
public final class PdfScan {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_STREAMS = 200_000;
    private static final int ZLIB_HEADER = 2;

    private final Set<Danger> dangers = EnumSet.noneOf(Danger.class);
    private final PdfNames names = new PdfNames(dangers);
    private final byte[] packed = new byte[1 << 13];
    private final byte[] unpacked = new byte[1 << 15];
    private final byte[] last = new byte[END_OF_STREAM.length];
    private Swelling swelling;
    private boolean unusual;
    private int streams;

    private PdfScan() {}

    public static PdfScan of(File file) throws IOException {
        var scan = new PdfScan();
        scan.swelling = new Swelling(file.length());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.toPath()), 1 << 16);
                var raw = new RandomAccessFile(file, "r")) {
            scan.follow(in, raw);
        }
        scan.unusual |= scan.names.unusualCoding();
        return scan;
    }

    Set<Danger> dangers() {
        return dangers;
    }

    /** Whether all of it is coded in the usual way, so that what a parser will unpack is what was unpacked here. */
    public boolean plainlyCoded() {
        return dangers.isEmpty() && !unusual;
    }

    private void follow(InputStream in, RandomAccessFile raw) throws IOException {
        long at = 0;
        for (int each = in.read(); each >= 0; each = in.read()) {
            at++;
            names.take((char) each);
            System.arraycopy(last, 1, last, 0, last.length - 1);
            last[last.length - 1] = (byte) each;
            if (each == 'm' && beginsStream()) {
                names.stream(unpack(raw, at));
                if (dangers.contains(Danger.SWELLS)) {
                    return;
                }
            }
        }
    }

    private boolean beginsStream() {
        int from = last.length - STREAM.length;
        return java.util.Arrays.equals(last, from, last.length, STREAM, 0, STREAM.length)
                && !java.util.Arrays.equals(last, END_OF_STREAM);
    }

    /** Whether what follows is coded in the usual way (Flate) and came to its end. */
    private boolean unpack(RandomAccessFile raw, long at) throws IOException {
        if (++streams > MOST_STREAMS) {
            dangers.add(Danger.SWELLS);
            return false;
        }
        raw.seek(at);
        raw.seek(at + lineEnd(raw) + ZLIB_HEADER);
        var within = new PdfNames(dangers);
        Inflater inflater = new Inflater(true);
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int read = raw.read(packed);
                    if (read < 0) {
                        return false;
                    }
                    inflater.setInput(packed, 0, read);
                }
                int come = inflater.inflate(unpacked);
                within.take(unpacked, come);
                if (!swelling.takes(come)) {
                    dangers.add(Danger.SWELLS);
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            unusual |= within.unusualCoding();
            inflater.end();
        }
    }

    /** How many blanks and line ends stand between the keyword and the content. */
    private static int lineEnd(RandomAccessFile raw) throws IOException {
        int length = 0;
        int each = raw.read();
        while (each == ' ') {
            length++;
            each = raw.read();
        }
        if (each == '\r') {
            length++;
            each = raw.read();
        }
        return each == '\n' ? length + 1 : length;
    }
}
