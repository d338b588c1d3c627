package vn.capuy.gateway.suite;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body of an announced length. Fails when the connection ends before it does. */
final class Counted extends InputStream {
    private final InputStream in;
    private long left;

    Counted(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        int b = in.read();
        if (b < 0) {
            throw new EOFException("The body broke off");
        }
        left--;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
            return length == 0 ? 0 : -1;
        }
        int count = in.read(bytes, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("The body broke off");
        }
        left -= count;
        return count;
    }
}
