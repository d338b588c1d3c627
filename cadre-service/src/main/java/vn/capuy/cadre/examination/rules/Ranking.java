package vn.capuy.cadre.examination.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Xếp hạng: who passed both parts by the total, equal totals by the criteria in their order; then who did not. */
public final class Ranking {
    private Ranking() {}

    /** Why a candidate stands where he stands. */
    public enum Why {
        /** By the total. */
        TOTAL,
        /** The total is another's too; a criterion told them apart. */
        TIE_BROKEN,
        /** Nothing tells him apart from another: a person must judge. */
        TIED,
        WRITTEN_NOT_TAKEN,
        WRITTEN_FAILED,
        DEFENCE_NOT_TAKEN,
        DEFENCE_FAILED
    }

    /**
     * @param place 1 for the first; the same for those whom nothing tells apart; null for who did not pass
     * @param by the criterion that told him apart from one of the same total; null where none did
     */
    public record Placed(Competitor competitor, Integer place, Why why, TieCriterion by) {
        public BigDecimal total() {
            return competitor.total();
        }
    }

    public static List<Placed> of(List<Competitor> candidates, BigDecimal pass, List<TieCriterion> criteria) {
        Comparator<Competitor> byTotal = Comparator.comparing(Competitor::total).reversed();
        Comparator<Competitor> order = byTotal;
        for (TieCriterion criterion : criteria) {
            order = order.thenComparing(criterion::compare);
        }
        List<Competitor> passed = candidates.stream()
                .filter(each -> each.passes(pass))
                .sorted(order)
                .toList();
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < passed.size(); i++) {
            placed.add(place(i, passed, order, criteria, placed));
        }
        candidates.stream()
                .filter(each -> !each.passes(pass))
                .sorted(byTotal)
                .map(each -> new Placed(each, null, failure(each, pass), null))
                .forEach(placed::add);
        return placed;
    }

    private static Placed place(
            int index,
            List<Competitor> passed,
            Comparator<Competitor> order,
            List<TieCriterion> criteria,
            List<Placed> before) {
        Competitor one = passed.get(index);
        Competitor above = index == 0 ? null : passed.get(index - 1);
        Competitor below = index == passed.size() - 1 ? null : passed.get(index + 1);
        boolean withAbove = above != null && order.compare(above, one) == 0;
        boolean tied = withAbove || (below != null && order.compare(one, below) == 0);
        int place = withAbove ? before.get(index - 1).place() : index + 1;
        TieCriterion by = tied ? null : separating(above, one, criteria);
        by = tied || by != null ? by : separating(one, below, criteria);
        return new Placed(one, place, tied ? Why.TIED : by == null ? Why.TOTAL : Why.TIE_BROKEN, by);
    }

    private static TieCriterion separating(Competitor one, Competitor other, List<TieCriterion> criteria) {
        if (one == null || other == null || one.total().compareTo(other.total()) != 0) {
            return null;
        }
        return criteria.stream()
                .filter(criterion -> criterion.compare(one, other) != 0)
                .findFirst()
                .orElse(null);
    }

    private static Why failure(Competitor one, BigDecimal pass) {
        if (one.written() == null) {
            return Why.WRITTEN_NOT_TAKEN;
        }
        if (!Competitor.reaches(one.written(), pass)) {
            return Why.WRITTEN_FAILED;
        }
        return one.defence() == null ? Why.DEFENCE_NOT_TAKEN : Why.DEFENCE_FAILED;
    }
}
