package vn.capuy.kernel.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;

class DatedLimitTest {

    private static final Citation QD_50 = Citation.of("50-QĐ/TW").certainty(Certainty.READ);
    private static final Citation QD_377 = Citation.of("377-QĐ/TW").certainty(Certainty.READ);
    private static final LocalDate FIRST = LocalDate.of(2021, 12, 27);
    private static final LocalDate SECOND = LocalDate.of(2025, 10, 8);

    private static final DatedLimit<Integer> PER_POST = DatedLimit.<Integer>of("planning.persons-per-post", "persons")
            .from(FIRST, 3, QD_50)
            .from(SECOND, 4, QD_377);

    @Test
    void a_decision_is_measured_by_what_held_on_its_day() {
        assertEquals(3, PER_POST.on(FIRST));
        assertEquals(3, PER_POST.on(SECOND.minusDays(1)));
        assertEquals(4, PER_POST.on(SECOND));
        assertEquals(4, PER_POST.on(SECOND.plusYears(30)));
    }

    @Test
    void the_version_that_was_applied_can_be_cited() {
        assertEquals(QD_50, PER_POST.versionOn(SECOND.minusDays(1)).citation());
        assertEquals(QD_377, PER_POST.versionOn(SECOND).citation());
    }

    @Test
    void before_its_first_day_it_fails_and_names_the_limit_and_the_day() {
        LocalDate before = FIRST.minusDays(1);

        NoLimitInForce none = assertThrows(NoLimitInForce.class, () -> PER_POST.on(before));
        assertEquals("planning.persons-per-post", none.limit());
        assertEquals(before, none.day());
        assertEquals("No version of the limit planning.persons-per-post is in force on 2021-12-26", none.getMessage());
    }

    @Test
    void a_limit_without_versions_holds_on_no_day() {
        DatedLimit<Integer> empty = DatedLimit.of("x", "days");

        assertThrows(NoLimitInForce.class, () -> empty.on(SECOND));
    }

    @Test
    void a_new_version_leaves_the_limit_that_others_hold_as_it_was() {
        PER_POST.from(SECOND.plusYears(1), 5, QD_377);

        assertEquals(4, PER_POST.on(SECOND.plusYears(2)));
        assertThrows(
                UnsupportedOperationException.class, () -> PER_POST.versions().clear());
    }

    @Test
    void versions_that_overlap_or_stand_out_of_order_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> PER_POST.from(SECOND, 5, QD_377));
        assertThrows(IllegalArgumentException.class, () -> PER_POST.from(FIRST.plusDays(1), 5, QD_377));
    }

    @Test
    void a_version_has_a_value_and_a_citation() {
        assertThrows(NullPointerException.class, () -> PER_POST.from(SECOND.plusDays(1), null, QD_377));
        assertThrows(NullPointerException.class, () -> PER_POST.from(SECOND.plusDays(1), 5, null));
    }

    @Test
    void on_any_day_the_latest_version_that_has_begun_holds() {
        Random random = new Random(20220428);
        for (int round = 0; round < 200; round++) {
            List<LocalDate> days = new ArrayList<>();
            DatedLimit<LocalDate> limit = DatedLimit.of("random", "day");
            LocalDate day = FIRST;
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                day = day.plusDays(1 + random.nextInt(40));
                days.add(day);
                limit = limit.from(day, day, QD_50);
            }
            LocalDate asked = days.getFirst().plusDays(random.nextInt(200));
            LocalDate held = limit.on(asked);

            assertTrue(!held.isAfter(asked));
            assertTrue(days.stream().noneMatch(other -> other.isAfter(held) && !other.isAfter(asked)));
        }
    }
}
