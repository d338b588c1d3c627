package vn.capuy.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request at hand, as the verified token names him. */
@RequestScoped
public class Caller {
    private final Instance<JsonWebToken> token;

    /** For the container's proxy only. */
    protected Caller() {
        this.token = null;
    }

    @Inject
    public Caller(Instance<JsonWebToken> token) {
        this.token = token;
    }

    /** The stable id that the identity provider gives the account. */
    public String id() {
        return token.get().getSubject();
    }

    /** The account's name, such as {@code clerk}. */
    public String account() {
        return token.get().getName();
    }

    /** The organisation whose records, and those of all below it, exist for this caller; empty when the token names none. */
    public String scope() {
        return token.get().<Object>claim("org").map(String::valueOf).orElse("");
    }

    public Clearance clearance() {
        return Clearance.ofClaim(token.get().<Object>claim("clearance").orElse(null));
    }

    public boolean has(String role) {
        return token.get().getGroups().contains(role);
    }
}
