package vn.capuy.cadre.appraisal.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/** The figures of the regulations on appraisal, by the day of the decision. */
public final class AppraisalFigures {
    public static final Citation QD_366_2025 = Citation.of("366-QĐ/TW").certainty(Certainty.READ);
    static final Citation QD_124_2023 = Citation.of("124-QĐ/TW").certainty(Certainty.OPEN);
    static final LocalDate FROM_124 = LocalDate.of(2023, 10, 4);
    static final LocalDate FROM_366 = LocalDate.of(2025, 8, 30);

    /** Tiêu chí chung: the most points for general criteria. */
    public static final DatedLimit<Integer> GENERAL_POINTS =
            figure("appraisal.general-points", "points", 30, Certainty.SECONDARY);

    /** Kết quả thực hiện nhiệm vụ: the most points for task results. */
    public static final DatedLimit<Integer> TASK_POINTS =
            figure("appraisal.task-points", "points", 70, Certainty.SECONDARY);

    static final DatedLimit<Integer> EXCELLENT_FROM = figure("appraisal.excellent-from", "points", 90, Certainty.READ);
    static final DatedLimit<Integer> GOOD_FROM = figure("appraisal.good-from", "points", 70, Certainty.READ);
    static final DatedLimit<Integer> COMPLETED_FROM = figure("appraisal.completed-from", "points", 50, Certainty.READ);
    static final DatedLimit<Integer> BEYOND_LEAST = figure("appraisal.beyond-least", "percent", 30, Certainty.READ);
    static final DatedLimit<Integer> LATE_MOST = figure("appraisal.late-most", "percent", 20, Certainty.READ);

    /** Of those rated good or better in a group, how many may be rated excellent. */
    public static final DatedLimit<Integer> EXCELLENT_SHARE =
            figure("appraisal.excellent-share", "percent", 20, Certainty.SECONDARY);

    /** The figures by which these rules measure. */
    public static final List<DatedLimit<?>> ALL = List.of(
            GENERAL_POINTS,
            TASK_POINTS,
            EXCELLENT_FROM,
            GOOD_FROM,
            COMPLETED_FROM,
            BEYOND_LEAST,
            LATE_MOST,
            EXCELLENT_SHARE);

    private AppraisalFigures() {}

    private static DatedLimit<Integer> figure(String name, String unit, int value, Certainty certainty) {
        return DatedLimit.<Integer>of(name, unit)
                .from(FROM_124, value, QD_124_2023)
                .from(FROM_366, value, QD_366_2025.certainty(certainty));
    }
}
