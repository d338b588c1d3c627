package vn.capuy.document.content.look;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The directory at the end of an archive, which is read whole into memory: it must be small before it is. */
final class ZipDirectory {
    static final int MOST_ENTRIES = 5_000;

    private static final long LARGEST = 2L << 20;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MARK = 0x06054b50;

    private ZipDirectory() {}

    /**
     * Whether it is small.
     *
     * @throws java.util.zip.ZipException where there is none
     */
    static boolean isSmall(File file) throws IOException {
        try (var in = new RandomAccessFile(file, "r")) {
            int length = (int) Math.min(in.length(), END + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END; at >= 0; at--) {
                if (bytes.getInt(at) == MARK) {
                    int entries = Short.toUnsignedInt(bytes.getShort(at + 10));
                    long size = Integer.toUnsignedLong(bytes.getInt(at + 12));
                    return entries <= MOST_ENTRIES && size <= LARGEST;
                }
            }
        }
        throw new java.util.zip.ZipException("No directory of an archive");
    }
}
