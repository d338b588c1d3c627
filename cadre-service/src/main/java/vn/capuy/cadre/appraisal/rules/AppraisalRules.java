package vn.capuy.cadre.appraisal.rules;

import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.BEYOND_LEAST;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.COMPLETED_FROM;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.EXCELLENT_FROM;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.FROM_124;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.FROM_366;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.GOOD_FROM;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.LATE_MOST;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.QD_124_2023;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.QD_366_2025;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/** What each rating asks of an appraisal, and which is the highest that it reaches. */
public final class AppraisalRules {
    private static final Map<Rating, Rulebook<AppraisalFacts>> BY_124 = rulebooks(QD_124_2023, FROM_124);
    private static final Map<Rating, Rulebook<AppraisalFacts>> BY_366 = rulebooks(QD_366_2025, FROM_366);

    private AppraisalRules() {}

    /** Whether an appraisal may bear a rating, by the regulation of its day. */
    public static Ruling judge(Rating rating, AppraisalFacts facts, Limits limits) {
        return rulebooks(facts.on()).get(rating).judge(facts, limits);
    }

    /** The highest rating that no rule refuses; what a person must judge does not refuse it. */
    public static Rating highest(AppraisalFacts facts, Limits limits) {
        for (Rating rating : Rating.values()) {
            if (judge(rating, facts, limits).allowed()) {
                return rating;
            }
        }
        return Rating.NOT_COMPLETED;
    }

    private static Map<Rating, Rulebook<AppraisalFacts>> rulebooks(LocalDate day) {
        return day.isBefore(FROM_366) ? BY_124 : BY_366;
    }

    private static Map<Rating, Rulebook<AppraisalFacts>> rulebooks(Citation regulation, LocalDate from) {
        var general = regulation.certainty(Certainty.GENERAL);
        var tasksKnown = Rule.<AppraisalFacts>of("APP-01")
                .under(general)
                .asks("Are the results of the cadre's tasks in the period known?")
                .judgedBy(f -> f.hasTasks() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                .refusal("appraisal.no-task-results");
        var undisciplined = Rule.<AppraisalFacts>of("APP-02")
                .under(general)
                .asks("Does no discipline weigh on the cadre in the period?")
                .judgedBy(f -> f.discipline().isEmpty() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                .refusal("appraisal.disciplined", f -> Map.of("references", String.join(", ", f.discipline())));
        var allOnTime = Rule.<AppraisalFacts>of("APP-04")
                .under(regulation)
                .asks("Were all tasks done on time?")
                .metWhen(f -> f.tasks(TaskCounts::allOnTime))
                .refusal("appraisal.not-all-on-time", AppraisalRules::counted);
        var farBeyond = Rule.<AppraisalFacts>of("APP-05")
                .under(regulation)
                .asks("Were enough tasks done beyond what was required?")
                .measuredBy(BEYOND_LEAST, AppraisalFacts::on, (f, least) -> f.tasks(t -> t.beyondAtLeast(least)))
                .refusal("appraisal.too-few-beyond", AppraisalRules::counted);
        var allDone = Rule.<AppraisalFacts>of("APP-06")
                .under(regulation)
                .asks("Were all tasks done?")
                .metWhen(f -> f.tasks(TaskCounts::allDone))
                .refusal("appraisal.not-all-done", AppraisalRules::counted);
        var fewLate = Rule.<AppraisalFacts>of("APP-07")
                .under(regulation)
                .asks("Were few enough tasks late?")
                .measuredBy(LATE_MOST, AppraisalFacts::on, (f, most) -> f.tasks(t -> t.lateAtMost(most)))
                .refusal("appraisal.too-many-late", AppraisalRules::counted);
        String version = regulation.document();
        return Map.of(
                Rating.EXCELLENT,
                Rulebook.of(
                        "appraisal-excellent",
                        version,
                        from,
                        tasksKnown,
                        undisciplined,
                        points(regulation, EXCELLENT_FROM),
                        allOnTime,
                        farBeyond),
                Rating.GOOD,
                Rulebook.of(
                        "appraisal-good",
                        version,
                        from,
                        tasksKnown,
                        undisciplined,
                        points(regulation, GOOD_FROM),
                        allOnTime),
                Rating.COMPLETED,
                Rulebook.of(
                        "appraisal-completed",
                        version,
                        from,
                        tasksKnown,
                        undisciplined,
                        points(regulation, COMPLETED_FROM),
                        allDone,
                        fewLate),
                Rating.NOT_COMPLETED,
                new Rulebook<>("appraisal-not-completed", version, from, List.of(tasksKnown, undisciplined)));
    }

    private static Rule<AppraisalFacts> points(Citation regulation, DatedLimit<Integer> least) {
        return Rule.<AppraisalFacts>of("APP-03")
                .under(regulation)
                .asks("Are there enough points for the rating?")
                .measuredBy(
                        least, AppraisalFacts::on, (f, figure) -> f.points().compareTo(BigDecimal.valueOf(figure)) >= 0)
                .refusal("appraisal.too-few-points", f -> Map.of("points", f.points()));
    }

    private static Map<String, Object> counted(AppraisalFacts facts) {
        var tasks = facts.tasks();
        return Map.of(
                "assigned", tasks.assigned(),
                "done", tasks.done(),
                "onTime", tasks.onTime(),
                "late", tasks.late(),
                "beyond", tasks.beyond());
    }
}
