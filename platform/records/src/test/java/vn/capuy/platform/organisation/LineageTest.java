package vn.capuy.platform.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final List<Lineage.Gone> gone = new ArrayList<>();
    private final List<SuccessionState> steps = new ArrayList<>();

    private void ended(String code, UnitKind kind, String above, UnitKind aboveKind) {
        gone.add(new Lineage.Gone(code, kind, above, aboveKind));
    }

    private void commune(String code) {
        ended(code, UnitKind.COMMUNE, "BL", UnitKind.DISTRICT_COMMITTEE);
    }

    private void wholly(String predecessor, String successor) {
        step(predecessor, successor, Share.Kind.ALL, null, null);
    }

    private void partly(String predecessor, String successor) {
        step(predecessor, successor, Share.Kind.PART, null, null);
    }

    private void fraction(String predecessor, String successor, int over, int under) {
        step(predecessor, successor, Share.Kind.FRACTION, over, under);
    }

    private void step(String predecessor, String successor, Share.Kind kind, Integer over, Integer under) {
        steps.add(new SuccessionState(predecessor, successor, kind, over, under, DAY, "E", Instant.EPOCH));
    }

    private Lineage lineage() {
        return new Lineage(gone, steps);
    }

    @Test
    void a_unit_that_stands_is_itself_and_has_no_successors() {
        assertEquals(Set.of(), lineage().successors("QN"));
        assertEquals(Share.ALL, lineage().into("QN"::equals, unit -> true).of("QN"));
        assertEquals(Share.NONE, lineage().share("TY", "QN"));
    }

    @Test
    void fractions_multiply_along_the_chain_and_a_merger_takes_all_of_them() {
        commune("A");
        commune("B");
        fraction("A", "B", 2, 5);
        fraction("A", "X", 3, 5);
        fraction("B", "C", 1, 2);
        fraction("B", "D", 1, 2);
        assertEquals("1/5", lineage().share("A", "C").toString());
        assertEquals("3/5", lineage().share("A", "X").toString());
        assertEquals(Set.of("C", "D", "X"), lineage().successors("A"));
        assertEquals(Set.of("A", "B"), lineage().predecessors("C"));
    }

    @Test
    void what_comes_back_together_is_whole_again_though_no_part_was_stated() {
        commune("VN");
        commune("BL1");
        partly("VN", "BL1");
        partly("VN", "TY1");
        wholly("BL1", "NEW");
        assertEquals(Share.PART, lineage().share("VN", "NEW"));
        commune("TY1");
        wholly("TY1", "NEW");
        assertEquals(Share.ALL, lineage().share("VN", "NEW"));
    }

    @Test
    void a_stated_share_beside_one_that_is_not_stays_stated() {
        commune("A");
        fraction("A", "B", 2, 5);
        partly("A", "C");
        partly("A", "D");
        assertEquals("2/5", lineage().share("A", "B").toString());
        assertEquals(Share.PART, lineage().share("A", "C"));
        assertEquals(
                Share.PART,
                lineage().into(Set.of("B", "C")::contains, unit -> false).of("A"));
        assertEquals(
                Share.ALL,
                lineage().into(Set.of("B", "C", "D")::contains, unit -> false).of("A"));
    }

    @Test
    void what_ended_without_a_successor_goes_where_the_unit_above_went_if_that_is_asked() {
        commune("VN");
        partly("VN", "BL1");
        partly("VN", "TY1");
        ended("VN-DU", UnitKind.GRASSROOTS_COMMITTEE, "VN", UnitKind.COMMUNE);
        ended("VN-C", UnitKind.CELL, "VN-DU", UnitKind.GRASSROOTS_COMMITTEE);
        var all = lineage().into("BL1"::equals, unit -> true);
        assertEquals(Share.PART, all.of("VN-C"));
        assertEquals("VN", all.by("VN-C"));
        var own = lineage().into("BL1"::equals, Lineage.Gone::actedForTheUnitAbove);
        assertEquals(Share.PART, own.of("VN-DU"));
        assertEquals(Share.NONE, own.of("VN-C"));
        assertNull(own.by("VN-C"));
    }

    @Test
    void a_ring_of_successions_leads_nowhere_and_ends() {
        commune("A");
        commune("B");
        wholly("A", "B");
        wholly("B", "A");
        assertEquals(Share.NONE, lineage().share("A", "C"));
        assertEquals(Set.of(), lineage().successors("A"));
    }

    @Test
    void an_estimate_is_the_share_of_the_records_to_two_digits() {
        assertEquals("6.67", Share.of(Share.Kind.FRACTION, 2, 3).estimateOf(10).toString());
        assertNull(Share.PART.estimateOf(10));
    }
}
