package vn.capuy.document.content.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks off where it is longer than allowed. */
final class Bounded extends FilterInputStream {
    private long room;

    Bounded(InputStream in, long largest) {
        super(in);
        this.room = largest;
    }

    @Override
    public int read() throws IOException {
        int each = super.read();
        take(each < 0 ? 0 : 1);
        return each;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        take(Math.max(0, read));
        return read;
    }

    private void take(int read) throws IOException {
        room -= read;
        if (room < 0) {
            throw new IOException("Longer than is read");
        }
    }
}
