package vn.capuy.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.smallrye.jwt.runtime.auth.MpJwtValidator;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that were verified a moment ago, by their hash. Whoever asks again with the very same token within seconds is
 * known at once, on the thread that read his request; to verify a signature takes a worker and most of what a small request
 * costs. A token is known no longer than it holds, and is verified anew every few seconds, so that one whose key was
 * withdrawn is refused as soon as the issuer's keys are known to lack it. What was refused is never remembered.
 */
@Singleton
public class KnownTokens implements IdentityProvider<TokenAuthenticationRequest> {
    static final Duration VERIFIED_EVERY = Duration.ofSeconds(10);

    /** A hash and the claims are about 4 KB. */
    private static final int MOST = 10_000;

    private final MpJwtValidator verifier;
    private final InstantSource now;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(VERIFIED_EVERY)
            .build();

    private record Known(JsonWebToken token, Instant verified) {}

    @Inject
    KnownTokens(MpJwtValidator verifier) {
        this(verifier, InstantSource.system());
    }

    /** @param now the time by which tokens run out: never that of the records, which tests may set back */
    KnownTokens(MpJwtValidator verifier, InstantSource now) {
        this.verifier = verifier;
        this.now = now;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the one that verifies, who has the usual one; to him it hands on what it does not know. */
    @Override
    public int priority() {
        return verifier.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof JsonWebTokenCredential credential)) {
            return Uni.createFrom().nullItem();
        }
        String hash = hash(credential.getToken());
        Known before = known.getIfPresent(hash);
        if (before != null && holds(before)) {
            return Uni.createFrom().item(identity(before.token(), credential, request));
        }
        return verifier.authenticate(request, context).invoke(identity -> {
            if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
                known.put(hash, new Known(token, now.instant()));
            }
        });
    }

    /** Stricter than the verifier, who grants clocks that differ some seconds: what runs out is his to judge. */
    private boolean holds(Known before) {
        Instant at = now.instant();
        return at.getEpochSecond() < before.token().getExpirationTime()
                && at.isBefore(before.verified().plus(VERIFIED_EVERY));
    }

    /** As the verifier makes it. */
    private static SecurityIdentity identity(
            JsonWebToken token, TokenCredential credential, TokenAuthenticationRequest request) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addCredential(credential)
                .addRoles(token.getGroups())
                .addAttribute(SecurityIdentity.USER_ATTRIBUTE, token);
        RoutingContext exchange = HttpSecurityUtils.getRoutingContextAttribute(request);
        if (exchange != null) {
            identity.addAttribute(RoutingContext.class.getName(), exchange);
        }
        return identity.build();
    }

    /** All of the token, its signature too: another signature is another token. */
    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
