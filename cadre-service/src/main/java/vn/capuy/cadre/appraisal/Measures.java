package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.cadre.appraisal.rules.AppraisalFacts;
import vn.capuy.cadre.appraisal.rules.AppraisalFigures;
import vn.capuy.cadre.appraisal.rules.AppraisalRules;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.cadre.discipline.DisciplineEffect;
import vn.capuy.cadre.discipline.DisciplineEffects;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.Period;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Measures appraisals by the rules, with the task results and the discipline that are known. */
@ApplicationScoped
class Measures {
    private final TaskResults results;
    private final DisciplineEffects discipline;
    private final EnteredLimits limits;

    Measures(TaskResults results, DisciplineEffects discipline, EnteredLimits limits) {
        this.results = results;
        this.discipline = discipline;
        this.limits = limits;
    }

    /** What an appraisal is measured by on a day. */
    record Measure(AppraisalFacts facts, Optional<TaskResultView> tasks, Rating highest) {}

    Measure of(UUID person, AppraisalView appraisal, BigDecimal points, LocalDate day) {
        var tasks = results.used(person, appraisal.periodKind(), appraisal.periodKey());
        var weighing = discipline.during(person, new Period(appraisal.periodFrom(), appraisal.periodTo())).stream()
                .map(DisciplineEffect::reference)
                .toList();
        var facts = new AppraisalFacts(
                day, points, tasks.map(TaskResultView::counts).orElse(null), weighing);
        return new Measure(facts, tasks, AppraisalRules.highest(facts, limits));
    }

    Ruling judge(Rating rating, Measure measure) {
        return AppraisalRules.judge(rating, measure.facts(), limits);
    }

    MeasureView view(Measure measure, Language language) {
        Ruling at = judge(measure.highest(), measure);
        List<FindingView> above = measure.highest() == Rating.EXCELLENT
                ? List.of()
                : FindingView.of(
                        judge(Rating.values()[measure.highest().ordinal() - 1], measure)
                                .refusals(),
                        language);
        return new MeasureView(
                measure.highest(), measure.facts().on(), at.version(), FindingView.of(at.toJudge(), language), above);
    }

    /** Points beyond what may be given; where no figure is known for the day, the database's own bound is all there is. */
    List<Fault> beyond(PointsRequest given) {
        var faults = new ArrayList<Fault>();
        beyond("points.generalPoints", given.generalPoints(), AppraisalFigures.GENERAL_POINTS, given.on(), faults);
        beyond("points.taskPoints", given.taskPoints(), AppraisalFigures.TASK_POINTS, given.on(), faults);
        return faults;
    }

    private void beyond(String field, BigDecimal points, DatedLimit<Integer> limit, LocalDate day, List<Fault> faults) {
        DatedLimit<Integer> known = limits.of(limit);
        if (known.holdsOn(day) && points.compareTo(BigDecimal.valueOf(known.on(day))) > 0) {
            faults.add(new Fault(field, "appraisal.too-many-points", Map.of("most", known.on(day))));
        }
    }
}
