package vn.capuy.gateway.suite;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A service on a real socket, down to the bytes, so that it can also break off, hang and die as real ones do. */
public final class StubService {
    /** What a test lets the service do with a request. */
    @FunctionalInterface
    public interface Behaviour {
        void on(Request request, Socket connection) throws Exception;
    }

    /** A request as it came over the wire; several headers of one name are joined by commas. */
    public record Request(String method, String target, Map<String, String> headers, InputStream body) {
        public String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }

        public byte[] readBody() throws IOException {
            return body.readAllBytes();
        }
    }

    private final int port;
    private ServerSocket door;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour;

    public StubService() {
        this.door = open(0);
        this.port = door.getLocalPort();
        serve(door);
    }

    public int port() {
        return port;
    }

    public List<Request> requests() {
        return requests;
    }

    public void does(Behaviour next) {
        requests.clear();
        behaviour = next;
    }

    public void answers(int status, String contentType, String body) {
        does((request, connection) -> {
            request.readBody();
            reply(connection, status, contentType, body);
        });
    }

    /** Hangs as a service does that is stuck: longer than anybody's patience in these tests. */
    public static void sayNoMore() throws InterruptedException {
        new CountDownLatch(1).await(1, TimeUnit.MINUTES);
    }

    /** As when the process is killed: the port closes and every connection breaks off. */
    public void dies() throws IOException {
        door.close();
        for (Socket each : connections) {
            if (!each.isClosed()) {
                each.setSoLinger(true, 0);
                each.close();
            }
        }
    }

    public void comesBack() {
        if (door.isClosed()) {
            door = open(port);
            serve(door);
        }
    }

    public static void reply(Socket connection, int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        write(
                connection,
                "HTTP/1.1 " + status + " Status\r\nContent-Type: " + contentType + "\r\nContent-Length: " + bytes.length
                        + "\r\n\r\n");
        connection.getOutputStream().write(bytes);
        connection.getOutputStream().flush();
    }

    public static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }

    private static ServerSocket open(int port) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (true) {
            try {
                var socket = new ServerSocket();
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return socket;
            } catch (BindException stillClosing) {
                // The port is free once the thread that waited at it has noticed.
                if (System.nanoTime() > deadline) {
                    throw new UncheckedIOException(stillClosing);
                }
                Thread.onSpinWait();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(ServerSocket open) {
        Thread.ofVirtual().start(() -> {
            while (!open.isClosed()) {
                try {
                    Socket connection = open.accept();
                    connections.add(connection);
                    Thread.ofVirtual().start(() -> converse(connection));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void converse(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (Request request = read(in); request != null && !connection.isClosed(); request = read(in)) {
                requests.add(request);
                behaviour.on(request, connection);
            }
        } catch (Exception broken) {
            // The other side, or the test, ended the connection.
        } finally {
            connections.remove(connection);
        }
    }

    private static Request read(InputStream in) throws IOException {
        String first = line(in);
        if (first == null || first.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (a, b) -> a + "," + b);
        }
        String[] words = first.split(" ");
        return new Request(words[0], words[1], headers, body(in, headers));
    }

    private static InputStream body(InputStream in, Map<String, String> headers) {
        if (headers.containsKey("transfer-encoding")) {
            return new Chunks(in);
        }
        long length = Long.parseLong(headers.getOrDefault("content-length", "0"));
        return new Counted(in, length);
    }

    static String line(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            if (b != '\r') {
                bytes.write(b);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
