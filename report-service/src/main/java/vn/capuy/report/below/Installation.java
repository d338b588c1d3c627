package vn.capuy.report.below;

import java.net.URI;
import java.time.Duration;

/**
 * An installation below, as it is configured.
 *
 * @param name that the operator gave it
 * @param unit for which it answers
 * @param url of its gateway, without a slash at the end
 * @param link the address of its gateway for people, without a slash at the end
 */
record Installation(
        String name,
        String unit,
        String url,
        String link,
        URI tokenUrl,
        String clientId,
        String clientSecret,
        Duration timeLimit) {
    static Installation of(String name, BelowSettings.Entry told) {
        return new Installation(
                name,
                told.unit(),
                plain(told.url()),
                plain(told.publicUrl().orElse(told.url())),
                told.tokenUrl(),
                told.clientId(),
                told.clientSecret(),
                told.timeLimit());
    }

    private static String plain(URI address) {
        String written = address.toString();
        return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    }

    /** Without the secret, which must not come into a log. */
    @Override
    public String toString() {
        return name + " (" + unit + ")";
    }
}
