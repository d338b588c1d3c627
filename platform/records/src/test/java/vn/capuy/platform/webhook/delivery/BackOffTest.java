package vn.capuy.platform.webhook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final BackOff BACK_OFF =
            new BackOff(List.of(Duration.ofSeconds(10), Duration.ofMinutes(2)), 0.2, Duration.ofHours(1));

    @Test
    void each_wait_is_stretched_by_a_part_and_not_always_by_the_same() {
        var waits = Stream.generate(() -> BACK_OFF.after(1, null).orElseThrow())
                .limit(200)
                .toList();
        assertTrue(waits.stream().allMatch(each -> each.toMillis() >= 10_000 && each.toMillis() <= 12_000));
        assertTrue(waits.stream().distinct().count() > 1);
    }

    @Test
    void after_the_last_wait_it_is_given_up() {
        assertTrue(BACK_OFF.after(2, null).isPresent());
        assertEquals(Optional.empty(), BACK_OFF.after(3, null));
        assertEquals(Optional.empty(), BACK_OFF.after(3, Duration.ofMinutes(1)));
    }

    @Test
    void what_is_asked_for_makes_it_longer_and_never_shorter_within_a_bound() {
        assertEquals(Optional.of(Duration.ofMinutes(9)), BACK_OFF.after(1, Duration.ofMinutes(9)));
        assertTrue(BACK_OFF.after(1, Duration.ofSeconds(1)).orElseThrow().toSeconds() >= 10);
        assertEquals(Optional.of(Duration.ofHours(1)), BACK_OFF.after(1, Duration.ofDays(300)));
        assertTrue(BACK_OFF.after(1, Duration.ofSeconds(-5)).orElseThrow().toSeconds() >= 10);
    }

    @Test
    void retry_after_is_seconds_or_a_date() {
        Instant now = Instant.parse("2026-01-31T10:00:00Z");
        assertEquals(Duration.ofSeconds(120), RetryAfter.read(" 120 ", now));
        assertEquals(Duration.ofMinutes(5), RetryAfter.read("Sat, 31 Jan 2026 10:05:00 GMT", now));
        assertNull(RetryAfter.read("soon", now));
        assertNull(RetryAfter.read("-1", now));
        assertNull(RetryAfter.read("99999999999999999999", now));
        assertNull(RetryAfter.read(null, now));
    }
}
