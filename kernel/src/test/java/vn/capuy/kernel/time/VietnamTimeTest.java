package vn.capuy.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VietnamTimeTest {

    @Test
    void a_new_day_begins_at_seventeen_hours_of_the_day_before_in_universal_time() {
        assertEquals(LocalDate.of(2025, 6, 30), VietnamTime.dayOf(Instant.parse("2025-06-30T16:59:59.999Z")));
        assertEquals(LocalDate.of(2025, 7, 1), VietnamTime.dayOf(Instant.parse("2025-06-30T17:00:00Z")));
    }

    @Test
    void today_is_the_day_in_vietnam_wherever_the_clock_stands() {
        Instant morning = Instant.parse("2025-06-30T23:00:00Z");

        assertEquals(LocalDate.of(2025, 7, 1), VietnamTime.today(Clock.fixed(morning, ZoneOffset.UTC)));
        assertEquals(LocalDate.of(2025, 7, 1), VietnamTime.today(Clock.fixed(morning, ZoneId.of("America/New_York"))));
    }
}
