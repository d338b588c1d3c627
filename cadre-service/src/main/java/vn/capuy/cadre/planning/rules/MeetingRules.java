package vn.capuy.cadre.planning.rules;

import static vn.capuy.cadre.planning.rules.PlanningFigures.ATTENDANCE;
import static vn.capuy.cadre.planning.rules.PlanningFigures.FROM_50;
import static vn.capuy.cadre.planning.rules.PlanningFigures.PASS_MARK;
import static vn.capuy.cadre.planning.rules.PlanningFigures.QD_50_2021_UNCHECKED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.ballot.Share;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** The rules of the meetings of the five steps. Attendance and votes are measured against those summoned. */
public final class MeetingRules {
    private static final int TWELFTHS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Rule<MeetingFacts> ATTENDED = Rule.<MeetingFacts>of("PLAN-11")
            .under(QD_50_2021_UNCHECKED)
            .asks("Did at least two thirds of those summoned come?")
            .measuredBy(ATTENDANCE, MeetingFacts::heldOn, (f, twelfths) -> Share.atLeast(twelfths, TWELFTHS)
                    .reachedBy(f.present(), f.summoned()))
            .refusal("planning.attendance", f -> Map.of("present", f.present(), "summoned", f.summoned()));

    private static final Rule<MeetingFacts> PASSED = Rule.<MeetingFacts>of("PLAN-12")
            .under(QD_50_2021_UNCHECKED)
            .asks("Did each cadre get the votes of more than half of those summoned?")
            .judgedBy(f -> f.failed().isEmpty() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
            .refusal("planning.too-few-votes", f -> Map.of("codes", String.join(", ", f.failed())));

    public static final Rulebook<MeetingFacts> RULEBOOK =
            Rulebook.of("planning-meeting", "50-QĐ/TW", FROM_50, ATTENDED, PASSED);

    private MeetingRules() {}

    /** Whether so many votes are more than the mark; on a day without a mark nobody has passed by the votes alone. */
    public static boolean passed(int votes, int summoned, LocalDate heldOn, Limits limits) {
        DatedLimit<BigDecimal> mark = limits.of(PASS_MARK);
        return mark.holdsOn(heldOn)
                && HUNDRED.multiply(BigDecimal.valueOf(votes))
                                .compareTo(mark.on(heldOn).multiply(BigDecimal.valueOf(summoned)))
                        > 0;
    }
}
