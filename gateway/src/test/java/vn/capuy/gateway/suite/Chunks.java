package vn.capuy.gateway.suite;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body in chunks. Fails when the connection ends before the last one. */
final class Chunks extends InputStream {
    private final InputStream in;
    private InputStream chunk = InputStream.nullInputStream();
    private boolean ended;

    Chunks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = chunk.read(bytes, offset, length);
        while (count < 0 && !ended) {
            next();
            count = chunk.read(bytes, offset, length);
        }
        return count;
    }

    private void next() throws IOException {
        String size = StubService.line(in);
        if (size != null && size.isEmpty()) {
            size = StubService.line(in);
        }
        if (size == null) {
            throw new EOFException("The body broke off");
        }
        int length = Integer.parseInt(size, 16);
        if (length == 0) {
            ended = true;
            StubService.line(in);
            chunk = InputStream.nullInputStream();
        } else {
            chunk = new Counted(in, length);
        }
    }
}
