package vn.capuy.gateway.kpi;

import java.util.Comparator;
import java.util.List;

/** The order in which the mid-term review tells its figures; others follow by code. */
final class TellingOrder implements Comparator<String> {
    static final TellingOrder OF_CODES = new TellingOrder();

    private static final List<String> REVIEW = List.of(
            "DOC.ISSUED",
            "CADRE.MOVED",
            "PLAN.APPROVED",
            "EXAM.POSTS_FILLED",
            "TRAIN.ATTENDANCES",
            "DUAL.COVERAGE",
            "GROUP.WORKING",
            "INSP.CASES",
            "INSP.ORGANISATIONS",
            "INSP.MEMBERS");

    private TellingOrder() {}

    @Override
    public int compare(String one, String other) {
        int byReview = Integer.compare(place(one), place(other));
        return byReview != 0 ? byReview : one.compareTo(other);
    }

    private static int place(String code) {
        int place = REVIEW.indexOf(code);
        return place < 0 ? REVIEW.size() : place;
    }
}
