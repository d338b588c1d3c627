package vn.capuy.document.exchange.edxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes bytes as text of an element, piece by piece. */
final class Base64Text extends OutputStream {
    /** A multiple of three, so that only the last piece is padded. */
    private static final int PIECE = 3 << 14;

    private final XMLStreamWriter xml;
    private final byte[] piece = new byte[PIECE];
    private int length;

    Base64Text(XMLStreamWriter xml) {
        this.xml = xml;
    }

    @Override
    public void write(int value) throws IOException {
        piece[length++] = (byte) value;
        if (length == PIECE) {
            flushPiece();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        for (int at = offset, left = count; left > 0; ) {
            int taken = Math.min(left, PIECE - length);
            System.arraycopy(bytes, at, piece, length, taken);
            length += taken;
            at += taken;
            left -= taken;
            if (length == PIECE) {
                flushPiece();
            }
        }
    }

    @Override
    public void close() throws IOException {
        flushPiece();
    }

    private void flushPiece() throws IOException {
        try {
            byte[] whole = length == PIECE ? piece : Arrays.copyOf(piece, length);
            xml.writeCharacters(Base64.getEncoder().encodeToString(whole));
            length = 0;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
