package vn.capuy.gateway.suite;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client of the gateway down to the bytes. */
public final class Wire implements AutoCloseable {
    private final Socket socket;

    public Wire() throws IOException {
        socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(5000);
    }

    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends a GET with a good token. */
    public Wire get(String target, String... headers) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer "
                + Suite.ISSUER.token("cadre-reader") + "\r\n" + String.join("", headers) + "\r\n");
    }

    /** Everything up to the end of the connection, or to where nothing more comes. */
    public String readAll() throws IOException {
        return read(Integer.MAX_VALUE);
    }

    public String read(int atLeast) throws IOException {
        var text = new StringBuilder();
        byte[] bytes = new byte[8192];
        try {
            while (text.length() < atLeast) {
                int count = socket.getInputStream().read(bytes);
                if (count < 0) {
                    break;
                }
                text.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException nothingMore) {
            return text.toString();
        } catch (java.net.SocketException reset) {
            return text.toString();
        }
        return text.toString();
    }

    /** Up to the given words, or to where nothing more comes. */
    public String readUntil(String words) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(words) < 0) {
            String more = read(1);
            if (more.isEmpty()) {
                break;
            }
            text.append(more);
        }
        return text.toString();
    }

    /** Whether the gateway has ended the connection. */
    public boolean isEnded() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    public Wire patience(int millis) throws IOException {
        socket.setSoTimeout(millis);
        return this;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
