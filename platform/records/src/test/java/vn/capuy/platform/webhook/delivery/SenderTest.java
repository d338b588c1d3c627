package vn.capuy.platform.webhook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.platform.webhook.signing.Signature;
import vn.capuy.platform.webhook.target.TargetsFixture;

/** Over TLS the address is the one that was checked, and the name that of the host. */
class SenderTest {
    private static final char[] PASSWORD = "receiver".toCharArray();

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> came = new LinkedBlockingQueue<>();
    private HttpsServer server;

    @BeforeEach
    void start() throws Exception {
        Path keys = folder.resolve("receiver.p12");
        keytool("-genkeypair -alias receiver -keyalg EC -validity 2 -dname CN=receiver.example"
                + " -ext san=dns:receiver.example -storetype PKCS12 -keystore " + keys);
        keytool("-exportcert -rfc -alias receiver -keystore " + keys + " -file " + folder.resolve("receiver.pem"));
        var store = KeyStore.getInstance(keys.toFile(), PASSWORD);
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            try (exchange) {
                var session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
                came.add(session.getRequestedServerNames() + " "
                        + exchange.getRequestHeaders().getFirst("Host"));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();
    }

    private static void keytool(String arguments) throws Exception {
        var words = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        words.addAll(List.of(arguments.split(" ")));
        words.addAll(List.of("-storepass", new String(PASSWORD)));
        Process run = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes());
        assertTrue(run.waitFor(30, TimeUnit.SECONDS) && run.exitValue() == 0, said);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Attempt send(String host, Optional<String> trusted) {
        int port = server.getAddress().getPort();
        var targets = TargetsFixture.leadingTo("127.0.0.1", port);
        var sender = new Sender(targets, Clock.systemUTC(), vertx, Duration.ofSeconds(10), trusted);
        byte[] body = "{}".getBytes();
        try {
            return sender.send(
                    "https://" + host + ":" + port + "/in",
                    body,
                    Signature.of("id", Instant.EPOCH, body, List.of(new byte[32])));
        } finally {
            sender.stop();
        }
    }

    private Optional<String> certificate() {
        assertTrue(Files.exists(folder.resolve("receiver.pem")));
        return Optional.of(folder.resolve("receiver.pem").toString());
    }

    @Test
    void it_speaks_to_the_address_under_the_name() throws InterruptedException {
        assertEquals(Outcome.DELIVERED, send("receiver.example", certificate()).outcome());
        String told = came.poll(5, TimeUnit.SECONDS);
        assertTrue(told.contains("value=receiver.example"), told);
        assertTrue(told.endsWith(" receiver.example:" + server.getAddress().getPort()), told);
    }

    @Test
    void a_certificate_of_another_name_or_of_nobody_one_trusts_is_not_spoken_to() {
        assertEquals(Outcome.UNREACHABLE, send("another.example", certificate()).outcome());
        assertEquals(
                Outcome.UNREACHABLE, send("receiver.example", Optional.empty()).outcome());
        assertEquals(0, came.size());
    }
}
