package vn.capuy.report.below;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.report.seal.SealedFigure;

class SumTest {
    private static UnitBelow unit(String code, Sealed sealed) {
        return new UnitBelow(code, Sealed.name(code), null, null, sealed.seal(), List.of());
    }

    private static Sealed split(SealedFigure.Part... parts) {
        return Sealed.of("BL").with(Sealed.flow("DOC.ISSUED", "OWN", 5, null, List.of(parts)));
    }

    @Test
    void figures_that_are_not_counted_in_one_way_have_no_sum() {
        var own = unit("BL", Sealed.of("BL").documents(5));
        var all = unit("TY", Sealed.of("TY").with(Sealed.flow("DOC.ISSUED", "BELOW", 7, null, List.of())));
        Sum sum = Sum.of("DOC.ISSUED", List.of(own, all));
        assertEquals(Meaning.NOT_SUMMED, sum.meaning());
        assertNull(sum.value());
        assertEquals(2, sum.lines().size());
    }

    @Test
    void a_part_that_is_not_there_is_nothing_where_the_others_are_all() {
        var whole = unit("BL", split(Sealed.part("PLAN", 5)));
        var both = unit("TY", split(Sealed.part("PLAN", 2), Sealed.part("NOTICE", 3)));
        Sum sum = Sum.of("DOC.ISSUED", List.of(whole, both));
        assertEquals(
                List.of(Meaning.WHOLE, Meaning.WHOLE),
                sum.split().stream().map(Sum.Part::meaning).toList());

        var half = unit("BL", split(Sealed.part("PLAN", 4)));
        Sum bound = Sum.of("DOC.ISSUED", List.of(half, both));
        assertEquals(Meaning.WHOLE, bound.meaning());
        assertEquals(
                List.of(Meaning.WHOLE, Meaning.AT_LEAST),
                bound.split().stream().map(Sum.Part::meaning).toList());
    }

    @Test
    void a_ratio_of_nothing_adds_nothing() {
        var nothing = unit("BL", Sealed.of("BL").rate(0, 0, false));
        var some = unit("TY", Sealed.of("TY").rate(1, 4, false));
        Sum sum = Sum.of("NRD.RATE", List.of(nothing, some));
        assertEquals(Meaning.WHOLE, sum.meaning());
        assertEquals(new BigDecimal("0.25"), sum.value());
        assertNull(Sum.of("NRD.RATE", List.of(nothing)).value());
    }

    @Test
    void a_figure_without_a_value_is_not_taken_for_nothing() {
        var told = unit("BL", Sealed.of("BL").documents(5));
        var silent = unit("TY", Sealed.of("TY").with(withoutValue()));
        Sum sum = Sum.of("DOC.ISSUED", List.of(told, silent));
        assertEquals(Meaning.AT_LEAST, sum.meaning());
        assertEquals(Missing.NOT_TOLD, sum.lines().get(1).missing());
        assertEquals(Meaning.NOT_SUMMED, Sum.of("DOC.ISSUED", List.of(silent)).meaning());
    }

    private static SealedFigure withoutValue() {
        return new SealedFigure(
                "DOC.ISSUED",
                Sealed.name("Văn bản đã ban hành"),
                Sealed.name("văn bản"),
                "FLOW",
                "OWN",
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                List.of(),
                "/api/document/v1/indicators/DOC.ISSUED/records");
    }
}
