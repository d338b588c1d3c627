package vn.capuy.cadre.training.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * Which level of political theory posts ask for (tiêu chuẩn lý luận chính trị), as numbers: 0 none, 1 elementary, 2
 * intermediate, 3 advanced, 4 bachelor.
 */
public final class TheoryAsked {
    private static final Citation STANDARDS =
            Citation.of("Tiêu chuẩn chức danh cán bộ lãnh đạo, quản lý").certainty(Certainty.GENERAL);
    private static final LocalDate FROM = LocalDate.of(2017, 1, 1);

    /** Secretaries, their deputies, standing members and heads at district level and above. */
    public static final DatedLimit<Integer> LEADERS = asked("training.theory-of-leaders", 3);

    /** Members of the committee and deputy heads at district level and above. */
    public static final DatedLimit<Integer> DEPUTIES = asked("training.theory-of-deputies", 2);

    /** Whoever leads in communes, towns and grassroots committees. */
    public static final DatedLimit<Integer> GRASSROOTS = asked("training.theory-at-grassroots", 2);

    /** Secretaries of cells and heads of villages and quarters. */
    public static final DatedLimit<Integer> CELLS = asked("training.theory-in-cells", 1);

    public static final List<DatedLimit<?>> ALL = List.of(LEADERS, DEPUTIES, GRASSROOTS, CELLS);

    private TheoryAsked() {}

    private static DatedLimit<Integer> asked(String name, int level) {
        return DatedLimit.<Integer>of(name, "level").from(FROM, level, STANDARDS);
    }
}
