package vn.capuy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The memory of tokens is asked before the verifier; by itself it is tested where it stands. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class KnownCallerTest {
    @Inject
    IdentityProviderManager identities;

    @Test
    void who_asks_again_at_once_is_not_verified_anew() {
        String token =
                Tokens.of("clerk").roles("document-reader").org("BL").bearer().substring("Bearer ".length());
        SecurityIdentity first = ask(token);
        SecurityIdentity again = ask(token);
        assertSame(first.getPrincipal(), again.getPrincipal());
        assertEquals(Set.of("document-reader"), again.getRoles());
    }

    private SecurityIdentity ask(String token) {
        return identities
                .authenticate(new TokenAuthenticationRequest(new JsonWebTokenCredential(token)))
                .await()
                .indefinitely();
    }
}
