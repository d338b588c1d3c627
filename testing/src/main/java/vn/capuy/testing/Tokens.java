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
import java.util.Set;

/** Signed tokens for tests: {@code Tokens.of("clerk").roles("document-editor").org("BL").clearance("SECRET").bearer()}. */
public final class Tokens {
    private final String account;
    private Set<String> roles = Set.of();
    private String org;
    private String clearance;
    private String audience = "capuy";
    private Instant expires = Instant.now().plus(Duration.ofHours(1));
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
        expires = Instant.now().minus(Duration.ofHours(1));
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

    public String token() {
        JwtClaimsBuilder claims = Jwt.issuer(System.getProperty(TestIssuer.ISSUER))
                .subject("id-of-" + account)
                .upn(account)
                .preferredUserName(account)
                .audience(audience)
                .groups(roles)
                .issuedAt(Instant.now().minusSeconds(expires.isBefore(Instant.now()) ? 7200 : 1))
                .expiresAt(expires);
        if (org != null) {
            claims.claim("org", org);
        }
        if (clearance != null) {
            claims.claim("clearance", clearance);
        }
        return claims.jws().keyId(System.getProperty(TestIssuer.KEY_ID)).sign(key == null ? issuersKey() : key);
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
