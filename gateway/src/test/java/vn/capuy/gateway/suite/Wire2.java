package vn.capuy.gateway.suite;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.Http2Exception;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that speaks HTTP/2 frame by frame (RFC 9113), so that it can also say what no client says. */
public final class Wire2 implements AutoCloseable {
    /** What came of a request that was the first on its connection. */
    public enum End {
        ANSWERED,
        STREAM_RESET,
        CONNECTION_ENDED
    }

    public record Answer(End end, String status) {}

    private static final int HEADERS = 1;
    private static final int DATA = 0;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int INITIAL_WINDOW_SIZE = 4;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int PADDED = 8;
    private static final int PRIORITY = 32;
    private static final int PRIORITY_BYTES = 5;

    private final Socket socket;
    private final DataInputStream in;
    private final DefaultHttp2HeadersDecoder headers = new DefaultHttp2HeadersDecoder(false);

    public Wire2() throws IOException {
        this(new byte[0]);
    }

    /** Its window is closed (RFC 9113, section 6.9.2): it hears that it is answered, and nothing of the answer's body. */
    public static Wire2 thatTakesNoBody() throws IOException {
        return new Wire2(new byte[] {0, INITIAL_WINDOW_SIZE, 0, 0, 0, 0});
    }

    private Wire2(byte[] settings) throws IOException {
        socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(5000);
        in = new DataInputStream(socket.getInputStream());
        socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        frame(SETTINGS, 0, 0, settings);
    }

    /** Sends a request of these headers, as pairs of name and value in this order, without a body. */
    public Answer ask(String... pairs) throws IOException {
        frame(HEADERS, END_STREAM | END_HEADERS, 1, block(pairs));
        return answer();
    }

    /** The same with a body. */
    public Answer send(String body, String... pairs) throws IOException {
        frame(HEADERS, END_HEADERS, 1, block(pairs));
        frame(DATA, END_STREAM, 1, body.getBytes(StandardCharsets.ISO_8859_1));
        return answer();
    }

    private void frame(int type, int flags, int stream, byte[] payload) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(payload.length >> 16);
        frame.write(payload.length >> 8);
        frame.write(payload.length);
        frame.write(type);
        frame.write(flags);
        frame.write(stream >> 24);
        frame.write(stream >> 16);
        frame.write(stream >> 8);
        frame.write(stream);
        frame.writeBytes(payload);
        socket.getOutputStream().write(frame.toByteArray());
        socket.getOutputStream().flush();
    }

    /** Literals that are not indexed and not coded (RFC 7541, section 6.2.2). */
    private static byte[] block(String... pairs) {
        var block = new ByteArrayOutputStream();
        for (int i = 0; i < pairs.length; i += 2) {
            block.write(0);
            literal(block, pairs[i]);
            literal(block, pairs[i + 1]);
        }
        return block.toByteArray();
    }

    private static void literal(ByteArrayOutputStream block, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < 127) {
            block.write(bytes.length);
        } else {
            block.write(127);
            int rest = bytes.length - 127;
            for (; rest >= 128; rest /= 128) {
                block.write(rest % 128 + 128);
            }
            block.write(rest);
        }
        block.writeBytes(bytes);
    }

    private Answer answer() throws IOException {
        try {
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                in.readInt();
                byte[] payload = in.readNBytes(length);
                switch (type) {
                    case HEADERS -> {
                        return new Answer(End.ANSWERED, status(flags, payload));
                    }
                    case RESET -> {
                        return new Answer(End.STREAM_RESET, "");
                    }
                    case GOAWAY -> {
                        return new Answer(End.CONNECTION_ENDED, "");
                    }
                    default -> {
                        // Settings, windows and the like.
                    }
                }
            }
        } catch (EOFException | java.net.SocketException ended) {
            return new Answer(End.CONNECTION_ENDED, "");
        }
    }

    private String status(int flags, byte[] payload) {
        int padded = (flags & PADDED) == 0 ? 0 : 1;
        int from = padded + ((flags & PRIORITY) == 0 ? 0 : PRIORITY_BYTES);
        int length = payload.length - from - (padded == 0 ? 0 : payload[0]);
        try {
            return headers.decodeHeaders(1, Unpooled.wrappedBuffer(payload, from, length))
                    .status()
                    .toString();
        } catch (Http2Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
