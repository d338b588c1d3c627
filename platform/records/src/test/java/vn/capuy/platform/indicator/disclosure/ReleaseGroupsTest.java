package vn.capuy.platform.indicator.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReleaseGroupsTest {
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    private static ConfidentialUnit unit(String id, String day) {
        LocalDate on = LocalDate.parse(day);
        return unit(id, day, "INSPECTION", on.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static ConfidentialUnit unit(String id, String day, String trait, Instant recordedAt) {
        return new ConfidentialUnit(id, id, "BL", "BL-UBKT", LocalDate.parse(day), trait, recordedAt, 1);
    }

    private static ReleaseGroups groups(Instant now, ConfidentialUnit... units) {
        return ReleaseGroups.of(Arrays.asList(units), 3, new YearClosing(31), now);
    }

    private static boolean told(ReleaseGroups groups, String... units) {
        return groups.areWhole(Arrays.stream(units).collect(Collectors.toMap(Function.identity(), unit -> 1L)));
    }

    @Test
    void a_count_without_restricted_records_is_told() {
        assertTrue(told(groups(NOW)));
    }

    @Test
    void a_year_is_told_whole_once_it_has_closed_and_no_part_of_it_is() {
        var year = new ConfidentialUnit[] {unit("a", "2024-02-01"), unit("b", "2024-06-01"), unit("c", "2024-12-31")};
        var groups = groups(NOW, year);
        assertTrue(told(groups, "a", "b", "c"));
        assertFalse(told(groups, "a", "b"));
        assertFalse(told(groups, "c"));
        assertFalse(told(groups(Instant.parse("2025-01-31T16:59:59Z"), year), "a", "b", "c"));
        assertTrue(told(groups(Instant.parse("2025-01-31T17:00:00Z"), year), "a", "b", "c"));
    }

    @Test
    void two_in_a_year_are_too_few_until_a_later_year_closes_with_others() {
        var two = new ConfidentialUnit[] {unit("a", "2022-02-01"), unit("b", "2022-06-01")};
        assertFalse(told(groups(NOW, two), "a", "b"));
        var three = new ConfidentialUnit[] {two[0], two[1], unit("c", "2023-06-01")};
        assertFalse(told(groups(Instant.parse("2024-01-15T00:00:00Z"), three), "a", "b", "c"));
        assertTrue(told(groups(NOW, three), "a", "b", "c"));
        assertFalse(told(groups(NOW, three), "a", "b"));
    }

    @Test
    void what_is_enough_for_it_is_told_by_kind_and_by_quarter() {
        List<ConfidentialUnit> units = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            units.add(unit("q1-" + i, "2024-01-0" + (i + 1)));
            units.add(unit("q3-" + i, "2024-08-0" + (i + 1)));
            units.add(unit("s-" + i, "2024-08-0" + (i + 1), "SUPERVISION", Instant.parse("2024-08-20T00:00:00Z")));
        }
        var groups = ReleaseGroups.of(units, 3, new YearClosing(31), NOW);
        assertTrue(told(groups, "q1-0", "q1-1", "q1-2"));
        assertTrue(told(groups, "q3-0", "q3-1", "q3-2"));
        assertTrue(told(groups, "s-0", "s-1", "s-2"));
        assertFalse(told(groups, "q3-0", "q3-1", "s-2"));
    }

    @Test
    void a_late_record_keeps_what_was_told_and_is_told_with_others_that_are_late() {
        Instant late = Instant.parse("2026-05-01T00:00:00Z");
        List<ConfidentialUnit> units =
                new ArrayList<>(List.of(unit("a", "2024-02-01"), unit("b", "2024-06-01"), unit("c", "2024-12-31")));
        units.add(unit("d", "2024-03-01", "INSPECTION", late));
        var groups = groups(NOW, units.toArray(ConfidentialUnit[]::new));
        assertTrue(told(groups, "a", "b", "c"));
        assertFalse(told(groups, "a", "b", "c", "d"));
        units.add(unit("e", "2024-04-01", "INSPECTION", late.plusSeconds(5)));
        units.add(unit("f", "2024-05-01", "INSPECTION", late.plusSeconds(9)));
        groups = groups(NOW, units.toArray(ConfidentialUnit[]::new));
        assertTrue(told(groups, "a", "b", "c", "d", "e", "f"));
    }

    @Test
    void records_of_one_case_are_no_group_however_many_they_are() {
        List<ConfidentialUnit> units = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            units.add(new ConfidentialUnit(
                    "m" + i, i < 4 ? "one case" : "another", "BL", "BL", LocalDate.of(2024, 5, 1), "", NOW, 1));
        }
        assertFalse(told(ReleaseGroups.of(units, 3, new YearClosing(31), NOW), "m0", "m1", "m2", "m3", "m4"));
        assertTrue(told(ReleaseGroups.of(units, 2, new YearClosing(31), NOW), "m0", "m1", "m2", "m3", "m4"));
    }

    @Test
    void a_case_of_which_not_all_facts_are_counted_is_not_whole() {
        var many = new ConfidentialUnit("c", "c", "BL", "BL", LocalDate.of(2024, 5, 1), "", NOW, 4);
        var groups = groups(NOW, unit("a", "2024-02-01"), unit("b", "2024-06-01"), many);
        assertFalse(groups.areWhole(java.util.Map.of("a", 1L, "b", 1L, "c", 3L)));
        assertTrue(groups.areWhole(java.util.Map.of("a", 1L, "b", 1L, "c", 4L)));
        assertFalse(groups.areWhole(java.util.Map.of("voided", 1L)));
    }

    /** Whatever is recorded later, a group that was closed is the same. */
    @Test
    void closed_groups_never_change() {
        for (long seed = 0; seed < 30; seed++) {
            World world = new World(seed, 60);
            Instant at = Instant.parse("2021-06-01T00:00:00Z");
            ReleaseGroups before = world.groups(at, 3);
            while (at.isBefore(NOW)) {
                at = at.plusSeconds(40L * 24 * 3600);
                ReleaseGroups after = world.groups(at, 3);
                for (ConfidentialUnit each : world.units) {
                    var was = before.group(each.id());
                    if (was.isPresent()) {
                        assertEquals(was, after.group(each.id()), "seed " + seed);
                        assertTrue(was.get().stream()
                                        .map(ConfidentialUnit::holder)
                                        .distinct()
                                        .count()
                                >= 3);
                    }
                }
                before = after;
            }
        }
    }

    @Test
    void the_order_in_which_the_database_hands_them_over_does_not_matter() {
        World world = new World(1, 40);
        ReleaseGroups groups = world.groups(NOW, 3);
        Collections.shuffle(world.units, new Random(2));
        ReleaseGroups again = world.groups(NOW, 3);
        world.units.forEach(each -> assertEquals(groups.group(each.id()), again.group(each.id())));
    }
}
