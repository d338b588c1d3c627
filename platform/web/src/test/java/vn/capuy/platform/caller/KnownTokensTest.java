package vn.capuy.platform.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.smallrye.jwt.runtime.auth.MpJwtValidator;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private static final String ISSUER = "https://issuer.example";
    private static final KeyPair KEYS = keys();

    private final Verifier verifier = new Verifier();
    private Instant now = Instant.now();
    private final KnownTokens tokens = new KnownTokens(new MpJwtValidator(verifier, null, "NONE", "NONE"), () -> now);

    /** Verifies as ever, by keys that can be withdrawn, and counts. */
    private static final class Verifier extends DefaultJWTParser {
        private PublicKey key = KEYS.getPublic();
        private int asked;

        @Override
        public JsonWebToken parse(String token) throws ParseException {
            asked++;
            var trusted = new JWTAuthContextInfo(key, ISSUER);
            trusted.setExpectedAudience(Set.of("capuy"));
            trusted.setSignatureAlgorithm(Set.of(SignatureAlgorithm.RS256));
            return new DefaultJWTParser(trusted).parse(token);
        }
    }

    @Test
    void a_token_is_verified_once_and_means_the_same_again() throws Exception {
        String token = token("capuy", Duration.ofHours(1), KEYS);
        SecurityIdentity first = ask(token);
        SecurityIdentity again = ask(token);
        assertEquals(1, verifier.asked);
        assertEquals(Set.of("document-reader"), again.getRoles());
        assertEquals(first.getPrincipal().getName(), again.getPrincipal().getName());
        assertEquals("BL", ((JsonWebToken) again.getPrincipal()).getClaim("org"));
    }

    @Test
    void a_token_whose_key_was_withdrawn_is_refused_once_it_is_verified_again() throws Exception {
        String token = token("capuy", Duration.ofHours(1), KEYS);
        ask(token);
        verifier.key = keys().getPublic();
        now = now.plus(KnownTokens.VERIFIED_EVERY);
        refused(token);
        refused(token);
    }

    @Test
    void a_token_that_has_run_out_is_not_known_any_more() throws Exception {
        String token = token("capuy", Duration.ofSeconds(3), KEYS);
        ask(token);
        now = now.plusSeconds(4);
        ask(token);
        assertEquals(2, verifier.asked, "The verifier is to judge, not the memory");
    }

    @Test
    void what_was_refused_is_never_remembered() throws Exception {
        String elsewhere = token("another", Duration.ofHours(1), KEYS);
        refused(elsewhere);
        refused(elsewhere);
        refused(token("capuy", Duration.ofHours(-1), KEYS));
        assertEquals(3, verifier.asked);
    }

    @Test
    void another_signature_under_the_same_words_is_another_token() throws Exception {
        String token = token("capuy", Duration.ofHours(1), KEYS);
        ask(token);
        String words = token.substring(0, token.lastIndexOf('.'));
        String stranger = token("capuy", Duration.ofHours(1), keys());
        refused(words + stranger.substring(stranger.lastIndexOf('.')));
        refused(words + ".");
        ask(token);
    }

    private SecurityIdentity ask(String token) {
        var request = new TokenAuthenticationRequest(new JsonWebTokenCredential(token));
        return tokens.authenticate(request, null).await().atMost(Duration.ofSeconds(10));
    }

    private void refused(String token) {
        assertThrows(AuthenticationFailedException.class, () -> ask(token));
    }

    private static String token(String audience, Duration life, KeyPair keys) throws Exception {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject("id-of-clerk");
        claims.setStringClaim("upn", "clerk");
        claims.setStringClaim("org", "BL");
        claims.setAudience(audience);
        claims.setStringListClaim("groups", List.of("document-reader"));
        long seconds = Instant.now().getEpochSecond();
        claims.setIssuedAt(NumericDate.fromSeconds(seconds - 7200));
        claims.setExpirationTime(NumericDate.fromSeconds(seconds + life.toSeconds()));
        var signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signed.setKey(keys.getPrivate());
        return signed.getCompactSerialization();
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
