package vn.capuy.cadre.examination.rules;

import java.util.Comparator;

/** What tells candidates of equal totals apart. */
public enum TieCriterion {
    /** More points in the written paper. */
    WRITTEN_SCORE(Comparator.comparing(Competitor::written)),
    /** More points in the defence. */
    DEFENCE_SCORE(Comparator.comparing(Competitor::defence)),
    /** Planned for the post (quy hoạch). */
    PLANNED_FOR_POST(Comparator.comparing(Competitor::planned)),
    /** Women first. */
    FEMALE(Comparator.comparing(Competitor::female)),
    /** More votes of the council; it votes on all whom nothing else tells apart. */
    COUNCIL_VOTE(Comparator.comparing(Competitor::votes, Comparator.nullsFirst(Comparator.naturalOrder())));

    private final Comparator<Competitor> lesser;

    TieCriterion(Comparator<Competitor> lesser) {
        this.lesser = lesser;
    }

    /** Negative where the first candidate goes before the other. */
    int compare(Competitor one, Competitor other) {
        return lesser.compare(other, one);
    }
}
