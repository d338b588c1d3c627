package vn.capuy.launcher.suite;

import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.keycloak.Tokens;

/** Tokens from the identity provider of the running suite. */
public final class TokenSource {
    private TokenSource() {}

    public static String token(Installation installation, String account) {
        return new Tokens(installation, Addresses.known(installation).issuer()).of(account);
    }
}
