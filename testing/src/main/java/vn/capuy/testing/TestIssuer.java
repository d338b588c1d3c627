package vn.capuy.testing;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An identity provider for tests: publishes the key with which {@link Tokens} signs, and grants service tokens. */
public final class TestIssuer {
    static final String KEY = "capuy.test.issuer.key";
    static final String KEY_ID = "capuy.test.issuer.key.id";
    static final String ISSUER = "capuy.test.issuer";

    /** The client that an installation gave to the one above it. */
    public static final String LEVEL_ABOVE = "level-above";

    private final HttpServer server;
    private final List<String> published = new CopyOnWriteArrayList<>();

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    public static TestIssuer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new TestIssuer(server);
            System.setProperty(ISSUER, issuer.address());
            issuer.takeNewKey();
            server.createContext("/jwks", exchange -> answer(exchange, issuer.jwks()));
            server.createContext("/rotate", exchange -> {
                issuer.takeNewKey();
                answer(exchange, issuer.jwks());
            });
            server.createContext(
                    "/token",
                    exchange -> answer(
                            exchange, "{\"access_token\":\"" + account(exchange).token() + "\",\"expires_in\":300}"));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A service's own account, or the one with which the level above reads the sealed figures of {@code BL}. */
    private static Tokens account(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return form.contains("client_id=" + LEVEL_ABOVE)
                ? Tokens.of(LEVEL_ABOVE).roles("kpi-reader").org("BL").clearance("TOP_SECRET")
                : Tokens.of("service").roles("feed-reader").org("TW");
    }

    /** What a process under test must be told to trust this issuer. */
    public Map<String, String> config() {
        return Map.of(
                "capuy.issuer",
                address(),
                "capuy.jwks.url",
                address() + "/jwks",
                "capuy.token.url",
                address() + "/token",
                "capuy.client.id",
                "test",
                "capuy.client.secret",
                "test");
    }

    public void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs with a new key from now on, as identity providers do from time to time. */
    public static void rotate() {
        given().get(System.getProperty(ISSUER) + "/rotate").then().statusCode(200);
    }

    private void takeNewKey() {
        KeyPair pair = keys();
        String id = "key-" + (published.size() + 1);
        published.add(jwk(id, (RSAPublicKey) pair.getPublic()));
        System.setProperty(
                KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        System.setProperty(KEY_ID, id);
    }

    private String jwks() {
        return "{\"keys\":[" + String.join(",", published) + "]}";
    }

    private static String jwk(String id, RSAPublicKey key) {
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + id + "\",\"n\":\""
                + number(key.getModulus()) + "\",\"e\":\"" + number(key.getPublicExponent()) + "\"}";
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
