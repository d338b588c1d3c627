package vn.capuy.gateway.suite;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** The identity provider: signs tokens with a key whose public half it serves. */
public final class Issuer {
    private static final String KEY_ID = "test-key";

    private static final String ACCOUNT = "11111111-2222-3333-4444-555555555555";

    private static final String NEXT_KEY_ID = "next-key";

    private final KeyPair keys = generate();
    private final KeyPair nextKeys = generate();
    private volatile boolean rotated;
    private final KeyPair strangersKeys = generate();
    private final HttpServer server;

    public Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", exchange -> {
            byte[] body = keySet().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    public String name() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/capuy";
    }

    public String keysUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    /** From now on there is a second key, as while an issuer passes from one to the next. */
    public void rotatesItsKeys() {
        rotated = true;
    }

    /** Signed with the key to which the issuer passes. */
    public String tokenOfTheNextKey(String... roles) {
        return sign(NEXT_KEY_ID, name(), "capuy", Duration.ofMinutes(5), nextKeys, roles);
    }

    public void stop() {
        server.stop(0);
    }

    /** A token of an account of Bình Liêu with these roles. */
    public String token(String... roles) {
        return sign(name(), "capuy", Duration.ofMinutes(5), keys, roles);
    }

    /** A token of another account of Bình Liêu, with roles for figures and for cadre work. */
    public String tokenOf(String account) {
        return signFor(KEY_ID, name(), "capuy", Duration.ofMinutes(5), keys, account, "BL", "NONE", "kpi-reader");
    }

    /** A token of one who may see figures, within this scope and with this clearance. */
    public String tokenWithin(String org, String clearance, String... roles) {
        return signFor(KEY_ID, name(), "capuy", Duration.ofMinutes(5), keys, ACCOUNT, org, clearance, roles);
    }

    public String tokenOfAnotherIssuer() {
        return sign("https://elsewhere.example/realms/capuy", "capuy", Duration.ofMinutes(5), keys, "kpi-reader");
    }

    public String tokenForAnotherAudience() {
        return sign(name(), "another", Duration.ofMinutes(5), keys, "kpi-reader");
    }

    public String expiredToken() {
        return sign(name(), "capuy", Duration.ofMinutes(-5), keys, "kpi-reader");
    }

    public String forgedToken() {
        return sign(name(), "capuy", Duration.ofMinutes(5), strangersKeys, "kpi-reader");
    }

    private static String sign(String issuer, String audience, Duration lasts, KeyPair keys, String... roles) {
        return sign(KEY_ID, issuer, audience, lasts, keys, roles);
    }

    private static String sign(
            String keyId, String issuer, String audience, Duration lasts, KeyPair keys, String... roles) {
        return signFor(keyId, issuer, audience, lasts, keys, ACCOUNT, "BL", "TOP_SECRET", roles);
    }

    private static String signFor(
            String keyId,
            String issuer,
            String audience,
            Duration lasts,
            KeyPair keys,
            String account,
            String org,
            String clearance,
            String... roles) {
        Instant now = Instant.now();
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(account)
                .preferredUserName("secretary")
                .groups(Set.of(roles))
                .claim("org", org)
                .claim("clearance", clearance)
                .issuedAt(now.minusSeconds(600))
                .expiresAt(now.plus(lasts))
                .jws()
                .keyId(keyId)
                .sign(keys.getPrivate());
    }

    private String keySet() {
        String published = publish(KEY_ID, keys) + (rotated ? "," + publish(NEXT_KEY_ID, nextKeys) : "");
        return "{\"keys\": [" + published + "]}";
    }

    private static String publish(String keyId, KeyPair pair) {
        var key = (RSAPublicKey) pair.getPublic();
        String form = """
                {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}""";
        return form.formatted(keyId, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
