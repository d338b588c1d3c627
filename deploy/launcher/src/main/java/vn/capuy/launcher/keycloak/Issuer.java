package vn.capuy.launcher.keycloak;

/** Where tokens come from. The very text of the address stands in each token, so that there is one and no alias. */
public record Issuer(int port) {
    public String base() {
        return "http://127.0.0.1:" + port;
    }

    public String url() {
        return base() + "/realms/capuy";
    }

    public String keysUrl() {
        return url() + "/protocol/openid-connect/certs";
    }

    public String tokenUrl() {
        return url() + "/protocol/openid-connect/token";
    }
}
