package vn.capuy.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class FeedSourceTest {
    private static Config configured(Map<String, String> values) {
        var all = new HashMap<>(values);
        all.putIfAbsent("capuy.feed.inspection.url", "${capuy.inspection.url:}/api/inspection/v1/feed");
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build();
    }

    @Test
    void a_source_is_followed_where_its_services_address_is_given() {
        var config = configured(Map.of("capuy.inspection.url", "http://127.0.0.1:18083"));
        assertEquals(Optional.of("http://127.0.0.1:18083/api/inspection/v1/feed"), FeedSource.INSPECTION.url(config));
    }

    @Test
    void a_source_whose_address_is_absent_or_blank_is_not_followed() {
        assertTrue(FeedSource.INSPECTION.url(configured(Map.of())).isEmpty());
        assertTrue(FeedSource.INSPECTION
                .url(configured(Map.of("capuy.inspection.url", "")))
                .isEmpty());
        assertTrue(FeedSource.DOCUMENT.url(configured(Map.of())).isEmpty());
        assertTrue(FeedSource.DOCUMENT
                .url(configured(Map.of("capuy.feed.document.url", " ")))
                .isEmpty());
    }
}
