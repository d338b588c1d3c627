package vn.capuy.platform.feed;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The services whose feeds others follow. {@code capuy.feed.<key>.url} says where; a source without it is not followed. */
public enum FeedSource {
    ORGANISATION,
    INSPECTION,
    DOCUMENT;

    /** By what it is called in the configuration and in the table of cursors. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where none is configured; a path alone is what is left of an address whose service is not configured. */
    Optional<String> url(Config config) {
        return config.getOptionalValue("capuy.feed." + key() + ".url", String.class)
                .filter(url -> !url.isBlank() && !url.startsWith("/"));
    }
}
