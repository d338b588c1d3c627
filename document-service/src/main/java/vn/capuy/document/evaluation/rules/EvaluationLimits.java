package vn.capuy.document.evaluation.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * The weights of an evaluation, and how far a judgement may be from what the tasks show. 08-QC/TW orders that results are
 * tracked and weigh on the leaders; its figures were not read here, nor those of the committees' working rules before it: they are
 * open until an administrator enters them.
 */
public final class EvaluationLimits {
    /** Before 08-QC/TW each committee judged by its own working rules. */
    private static final Citation WORKING_RULES = Citation.of("Quy chế làm việc của cấp uỷ");

    private static final Citation TRACKING = Citation.of("08-QC/TW");
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final LocalDate TRACKED_FROM = LocalDate.of(2025, 11, 5);
    private static final String PER_CENT = "per cent";

    /** Trọng số khối lượng. */
    public static final DatedLimit<Integer> QUANTITY = weight("task-evaluation.weight-quantity", 40);

    /** Trọng số chất lượng. */
    public static final DatedLimit<Integer> QUALITY = weight("task-evaluation.weight-quality", 30);

    /** Trọng số tiến độ. */
    public static final DatedLimit<Integer> TIMELINESS = weight("task-evaluation.weight-timeliness", 30);

    /** By how many points a judgement may differ from what the tasks show without a ground of its own. */
    public static final DatedLimit<Integer> DIFFERENCE = DatedLimit.<Integer>of("task-evaluation.difference", "points")
            .from(FIRST_DAY, 10, WORKING_RULES)
            .from(TRACKED_FROM, 10, TRACKING);

    private EvaluationLimits() {}

    private static DatedLimit<Integer> weight(String name, int perCent) {
        return DatedLimit.<Integer>of(name, PER_CENT)
                .from(FIRST_DAY, perCent, WORKING_RULES)
                .from(TRACKED_FROM, perCent, TRACKING);
    }

    public static List<DatedLimit<?>> all() {
        return List.of(QUANTITY, QUALITY, TIMELINESS, DIFFERENCE);
    }

    /** That results are judged by period, the lead's own account first. */
    static Citation judged() {
        return Citation.of("226-KL/TW").certainty(Certainty.GENERAL);
    }
}
