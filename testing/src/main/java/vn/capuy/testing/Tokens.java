package vn.capuy.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Signed tokens for tests: {@code Tokens.of("clerk").roles("document-editor").org("BL").clearance("SECRET").bearer()}. */
public final class Tokens {
    private static final Duration VALID = Duration.ofHours(1);
    private static final Duration REUSED = Duration.ofMinutes(30);
    private static final Map<List<Object>, Signed> SIGNED = new ConcurrentHashMap<>();

    private record Signed(String token, Instant signed) {}

    private final String account;
    private Set<String> roles = Set.of();
    private String org;
    private String clearance;
    private String audience = "capuy";
    private boolean expired;
    private PrivateKey key;

    private Tokens(String account) {
        this.account = account;
    }

    /** A token of this account; it grants nothing yet. */
    public static Tokens of(String account) {
        return new Tokens(account);
    }

    public Tokens roles(String... granted) {
        roles = Set.of(granted);
        return this;
    }

    public Tokens org(String code) {
        org = code;
        return this;
    }

    public Tokens clearance(String level) {
        clearance = level;
        return this;
    }

    public Tokens audience(String meant) {
        audience = meant;
        return this;
    }

    /** Ran out long ago. */
    public Tokens expired() {
        expired = true;
        return this;
    }

    /** Signed with a key that the issuer does not publish. */
    public Tokens signedByStranger() {
        key = TestIssuer.keys().getPrivate();
        return this;
    }

    /** The value of the Authorization header. */
    public String bearer() {
        return "Bearer " + token();
    }

    /** The same one to the same account as long as it is valid long enough: to sign one costs more than a request. */
    public String token() {
        if (key != null || expired) {
            return signed();
        }
        var granted =
                List.of(issuer(), keyId(), account, roles, audience, String.valueOf(org), String.valueOf(clearance));
        return SIGNED.compute(
                        granted,
                        (same, known) -> known == null
                                        || known.signed.isBefore(Instant.now().minus(REUSED))
                                ? new Signed(signed(), Instant.now())
                                : known)
                .token;
    }

    private String signed() {
        Instant now = Instant.now();
        JwtClaimsBuilder claims = Jwt.issuer(issuer())
                .subject("id-of-" + account)
                .upn(account)
                .preferredUserName(account)
                .audience(audience)
                .groups(roles)
                .issuedAt(now.minusSeconds(expired ? 7200 : 1))
                .expiresAt(expired ? now.minus(VALID) : now.plus(VALID));
        if (org != null) {
            claims.claim("org", org);
        }
        if (clearance != null) {
            claims.claim("clearance", clearance);
        }
        return claims.jws().keyId(keyId()).sign(key == null ? issuersKey() : key);
    }

    private static String issuer() {
        return System.getProperty(TestIssuer.ISSUER);
    }

    private static String keyId() {
        return System.getProperty(TestIssuer.KEY_ID);
    }

    private static PrivateKey issuersKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(TestIssuer.KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
