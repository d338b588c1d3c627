package vn.capuy.report.below;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationsTest {
    private static final String GATEWAY = "https://binhlieu.example";
    private static final String TOKENS = GATEWAY + "/token";

    private static BelowSettings.Entry entry(String unit, String url, String tokenUrl, Duration limit) {
        return new BelowSettings.Entry() {
            @Override
            public String unit() {
                return unit;
            }

            @Override
            public URI url() {
                return URI.create(url);
            }

            @Override
            public Optional<URI> publicUrl() {
                return Optional.empty();
            }

            @Override
            public URI tokenUrl() {
                return URI.create(tokenUrl);
            }

            @Override
            public String clientId() {
                return "of-the-province";
            }

            @Override
            public String clientSecret() {
                return "never-told";
            }

            @Override
            public Duration timeLimit() {
                return limit;
            }
        };
    }

    private static Installations of(Map<String, BelowSettings.Entry> told) {
        return new Installations(() -> new TreeMap<>(told));
    }

    private static String refusal(Map<String, BelowSettings.Entry> told) {
        String why = assertThrows(IllegalStateException.class, () -> of(told)).getMessage();
        assertTrue(!why.contains("never-told"), why);
        return why;
    }

    @ParameterizedTest
    @CsvSource({
        "binhlieu.example, https://binhlieu.example/token, bl.url",
        "ftp://binhlieu.example, https://binhlieu.example/token, bl.url",
        "https:/binhlieu.example, https://binhlieu.example/token, bl.url",
        "https://binhlieu.example, /token, bl.token-url"
    })
    void an_address_that_cannot_be_asked_stops_the_start(String url, String tokenUrl, String setting) {
        String why = refusal(Map.of("bl", entry("BL", url, tokenUrl, Duration.ofSeconds(10))));
        assertTrue(why.contains("capuy.below." + setting), why);
    }

    @Test
    void two_for_one_unit_and_a_limit_that_is_none_stop_it_too() {
        var good = entry("BL", GATEWAY, TOKENS, Duration.ofSeconds(30));
        assertDoesNotThrow(() -> of(Map.of("bl", good)));
        assertTrue(refusal(Map.of("bl", good, "other", good)).contains("both stand for BL"));
        for (Duration limit : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1), Duration.ofSeconds(31)}) {
            assertTrue(
                    refusal(Map.of("bl", entry("BL", GATEWAY, TOKENS, limit))).contains("time-limit"));
        }
    }
}
