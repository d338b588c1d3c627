package vn.capuy.cadre.examination.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.examination.rules.Ranking.Placed;
import vn.capuy.cadre.examination.rules.Ranking.Why;

class RankingTest {
    private static final BigDecimal PASS = new BigDecimal("50");
    private static final List<TieCriterion> ALL = List.of(
            TieCriterion.WRITTEN_SCORE,
            TieCriterion.DEFENCE_SCORE,
            TieCriterion.PLANNED_FOR_POST,
            TieCriterion.FEMALE,
            TieCriterion.COUNCIL_VOTE);

    private static Competitor candidate(
            int id, String written, String defence, boolean planned, boolean female, Integer votes) {
        return new Competitor(
                new UUID(0, id),
                written == null ? null : new BigDecimal(written),
                defence == null ? null : new BigDecimal(defence),
                planned,
                female,
                votes);
    }

    private static Competitor candidate(int id, String written, String defence) {
        return candidate(id, written, defence, false, false, null);
    }

    private static String told(Placed placed) {
        return placed.competitor().candidate().getLeastSignificantBits() + ":" + placed.place() + ":" + placed.why()
                + (placed.by() == null ? "" : ":" + placed.by());
    }

    private static List<String> ranked(List<TieCriterion> criteria, Competitor... candidates) {
        return Ranking.of(List.of(candidates), PASS, criteria).stream()
                .map(RankingTest::told)
                .toList();
    }

    @Test
    void who_passed_is_ranked_by_the_total_and_who_did_not_is_told_why() {
        assertEquals(
                List.of(
                        "2:1:TOTAL",
                        "1:2:TOTAL",
                        "4:null:DEFENCE_FAILED",
                        "5:null:DEFENCE_NOT_TAKEN",
                        "3:null:WRITTEN_FAILED",
                        "6:null:WRITTEN_NOT_TAKEN"),
                ranked(
                        ALL,
                        candidate(1, "50", "50"),
                        candidate(2, "50", "50.01"),
                        candidate(3, "49.99", null),
                        candidate(4, "90", "49.99"),
                        candidate(5, "80", null),
                        candidate(6, null, null)));
    }

    @Test
    void each_criterion_decides_where_those_before_it_do_not() {
        assertEquals(
                List.of("2:1:TIE_BROKEN:WRITTEN_SCORE", "1:2:TIE_BROKEN:WRITTEN_SCORE"),
                ranked(ALL, candidate(1, "70", "80"), candidate(2, "80", "70")));
        assertEquals(
                List.of("1:1:TIE_BROKEN:DEFENCE_SCORE", "2:2:TIE_BROKEN:DEFENCE_SCORE"),
                ranked(
                        List.of(TieCriterion.DEFENCE_SCORE, TieCriterion.COUNCIL_VOTE),
                        candidate(1, "70", "80"),
                        candidate(2, "80", "70")));
        assertEquals(
                List.of("2:1:TIE_BROKEN:PLANNED_FOR_POST", "1:2:TIE_BROKEN:PLANNED_FOR_POST"),
                ranked(ALL, candidate(1, "70", "70"), candidate(2, "70", "70", true, false, null)));
        assertEquals(
                List.of("2:1:TIE_BROKEN:FEMALE", "1:2:TIE_BROKEN:FEMALE"),
                ranked(ALL, candidate(1, "70", "70"), candidate(2, "70", "70", false, true, null)));
        assertEquals(
                List.of("2:1:TIE_BROKEN:COUNCIL_VOTE", "1:2:TIE_BROKEN:COUNCIL_VOTE"),
                ranked(ALL, candidate(1, "70", "70", false, false, 4), candidate(2, "70", "70", false, false, 5)));
    }

    @Test
    void whom_nothing_tells_apart_shares_a_place_and_the_next_place_is_left_out() {
        assertEquals(
                List.of("3:1:TOTAL", "1:2:TIED", "2:2:TIED", "4:4:TOTAL"),
                ranked(
                        ALL,
                        candidate(1, "70", "70"),
                        candidate(2, "70.0", "70.00"),
                        candidate(3, "90", "90"),
                        candidate(4, "60", "60")));
        assertEquals(
                List.of("1:1:TIED", "2:1:TIED"),
                ranked(ALL, candidate(1, "70", "70", false, false, 5), candidate(2, "70", "70", false, false, 5)));
    }

    @Test
    void nobody_may_stand_in_it() {
        assertEquals(List.of(), ranked(ALL));
        assertNull(Ranking.of(List.of(candidate(1, "40", null)), PASS, ALL)
                .getFirst()
                .place());
    }

    @Test
    void the_order_in_which_they_come_does_not_matter() {
        var candidates = new ArrayList<Competitor>();
        for (int i = 0; i < 300; i++) {
            candidates.add(candidate(
                    i, "" + (50 + i % 7), "" + (50 + i % 5), i % 2 == 0, i % 3 == 0, i % 4 == 0 ? null : i % 6));
        }
        var places = places(candidates);
        Collections.shuffle(candidates, new Random(20221122));
        assertEquals(places, places(candidates));
        assertEquals(
                300,
                Ranking.of(candidates, PASS, ALL).stream()
                        .filter(each -> each.why() != Why.WRITTEN_FAILED)
                        .count());
    }

    private static java.util.Map<UUID, Integer> places(List<Competitor> candidates) {
        return Ranking.of(candidates, PASS, ALL).stream()
                .collect(java.util.stream.Collectors.toMap(
                        each -> each.competitor().candidate(), Placed::place));
    }
}
