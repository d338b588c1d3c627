package vn.capuy.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One kept HTTP/1.1 connection. The JDK's client takes more processor time, which on a machine shared with what is
 * measured would stand in every figure.
 */
final class Wire implements AutoCloseable {
    private static final String OK = "HTTP/1.1 2";
    private static final String UNCHANGED = "HTTP/1.1 304";
    private static final int BUFFER = 32 * 1024;
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final String headers;
    private final String afterPosted;

    Wire(String address, String bearer) throws IOException {
        URI uri = URI.create(address);
        socket = new Socket(InetAddress.getByName(uri.getHost()), uri.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        headers = " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nAuthorization: " + bearer
                + "\r\nAccept: application/json\r\n";
        afterPosted = headers + "Content-Type: application/json\r\n";
    }

    /** Reads the answer to its end. */
    void get(String path) throws IOException {
        get(path, "", OK);
    }

    /** Expects to be told that what has this tag has not changed. */
    void getUnchanged(String path, String tag) throws IOException {
        get(path, "If-None-Match: " + tag + "\r\n", UNCHANGED);
    }

    private void get(String path, String header, String expected) throws IOException {
        String head = "GET " + path + headers + header + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        answered("GET " + path, expected);
    }

    /** Sends JSON, and reads the answer to its end. */
    void post(String path, String json) throws IOException {
        send(path, json, "");
    }

    void post(String path, String json, String key) throws IOException {
        send(path, json, "Idempotency-Key: " + key + "\r\n");
    }

    private void send(String path, String json, String header) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + afterPosted + header + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        socket.getOutputStream().write(all);
        answered("POST " + path, OK);
    }

    private void answered(String request, String expected) throws IOException {
        String status = line();
        long length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else if (!status.startsWith(UNCHANGED)) {
            chunks();
        }
        if (!status.startsWith(expected)) {
            throw new IOException(request + " was answered " + status);
        }
    }

    private void chunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            in.skipNBytes(size);
            line();
        } while (size > 0);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
