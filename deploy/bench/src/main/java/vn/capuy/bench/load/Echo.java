package vn.capuy.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A service that does nothing but answer, with as many bytes as one document has: what stands before it is all there is. */
public final class Echo implements AutoCloseable {
    private static final int BACKLOG = 1024;
    private static final int LENGTH = 600;
    private static final byte[] ANSWER = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + LENGTH + "\r\n\r\n\"" + "x".repeat(LENGTH - 2) + "\"")
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;

    private Echo(ServerSocket server) {
        this.server = server;
    }

    public static Echo start() {
        try {
            var echo = new Echo(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(echo::accept);
            return echo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // At the end.
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (readsHead(in)) {
                socket.getOutputStream().write(ANSWER);
            }
        } catch (IOException left) {
            // The proxy closed the connection.
        }
    }

    /** Requests here have no body. */
    private static boolean readsHead(InputStream in) throws IOException {
        int ends = 0;
        while (ends < 2) {
            int c = in.read();
            if (c < 0) {
                return false;
            }
            if (c == '\n') {
                ends++;
            } else if (c != '\r') {
                ends = 0;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
