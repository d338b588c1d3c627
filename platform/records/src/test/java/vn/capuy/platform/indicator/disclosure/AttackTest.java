package vn.capuy.platform.indicator.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** An attacker without clearance who asks every question there is and solves what he is told. */
class AttackTest {
    private static final int SMALLEST = 3;
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2021-07-01T00:00:00Z"),
            Instant.parse("2022-03-01T00:00:00Z"),
            Instant.parse("2022-10-01T00:00:00Z"),
            Instant.parse("2023-03-01T00:00:00Z"),
            Instant.parse("2024-03-01T00:00:00Z"),
            Instant.parse("2026-11-30T00:00:00Z"));

    @Test
    void what_is_told_today_determines_nothing_of_fewer_cases_than_the_smallest_cell() {
        int told = 0;
        for (long seed = 0; seed < 25; seed++) {
            World world = new World(seed, 9);
            Instant now = MOMENTS.getLast();
            RowSpace known = new RowSpace();
            ReleaseGroups groups = world.groups(now, SMALLEST);
            told += ask(world, known, now, (counted, units) -> groups.areWhole(units));
            assertNothingSmall(world, known, "seed " + seed);
        }
        assertTrue(told > 25, "Hardly anything was told, so that nothing was tried");
    }

    /** He may note down what he is told and come again: closed groups stay, others open by whole groups. */
    @Test
    void nor_does_what_was_told_over_the_years() {
        for (long seed = 100; seed < 115; seed++) {
            World world = new World(seed, 9);
            RowSpace known = new RowSpace();
            for (Instant now : MOMENTS) {
                ReleaseGroups groups = world.groups(now, SMALLEST);
                ask(world, known, now, (counted, units) -> groups.areWhole(units));
            }
            assertNothingSmall(world, known, "seed " + seed);
        }
    }

    /** So that the attack is known to work: to tell every count of three and more is not enough. */
    @Test
    void a_plain_threshold_is_broken_by_the_same_attack() {
        World world = new World(7, 9);
        RowSpace known = new RowSpace();
        ask(world, known, MOMENTS.getLast(), (counted, units) -> units.size() >= SMALLEST);
        assertTrue(small(world).stream().anyMatch(known::determines));
    }

    private static int ask(World world, RowSpace known, Instant now, BiPredicate<boolean[], Map<String, Long>> isTold) {
        Set<List<Boolean>> asked = new HashSet<>();
        int told = 0;
        for (World.Question question : world.questions()) {
            boolean[] counted = world.counted(question, now);
            var units = world.byUnit(counted);
            if (!units.isEmpty() && asked.add(list(counted)) && isTold.test(counted, units)) {
                known.told(counted);
                told++;
            }
        }
        return told;
    }

    private static List<Boolean> list(boolean[] counted) {
        return java.util.stream.IntStream.range(0, counted.length)
                .mapToObj(i -> counted[i])
                .toList();
    }

    private static void assertNothingSmall(World world, RowSpace known, String where) {
        small(world).forEach(some -> assertFalse(known.determines(some), where));
    }

    /** Every choice of facts that belong to fewer cases than the smallest cell. */
    private static List<boolean[]> small(World world) {
        int facts = world.facts.size();
        return java.util.stream.IntStream.range(1, 1 << facts)
                .filter(bits -> Integer.bitCount(bits) <= 2 * (SMALLEST - 1))
                .mapToObj(bits -> {
                    boolean[] some = new boolean[facts];
                    for (int i = 0; i < facts; i++) {
                        some[i] = (bits >> i & 1) == 1;
                    }
                    return some;
                })
                .filter(some -> world.byUnit(some).size() < SMALLEST)
                .toList();
    }
}
