package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.document.mobilisation.catalogue.CriteriaQueries;
import vn.capuy.document.mobilisation.catalogue.CriteriaView;
import vn.capuy.document.mobilisation.catalogue.Criterion;
import vn.capuy.document.mobilisation.rules.RecognitionFacts;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RecognitionRules;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** Puts a surveyed model to the rules of recognition. */
@ApplicationScoped
class Recognitions {
    private final Models models;
    private final Marks marks;
    private final ModelAccess access;
    private final StepCheck check;
    private final CriteriaQueries criteria;
    private final Bodies bodies;
    private final EnteredLimits limits;
    private final Rulings rulings;

    Recognitions(
            Models models,
            Marks marks,
            ModelAccess access,
            StepCheck check,
            CriteriaQueries criteria,
            Bodies bodies,
            EnteredLimits limits,
            Rulings rulings) {
        this.models = models;
        this.marks = marks;
        this.access = access;
        this.check = check;
        this.criteria = criteria;
        this.bodies = bodies;
        this.limits = limits;
        this.rulings = rulings;
    }

    /** What the rules would say; nothing is changed. Refused (409) where the model is not surveyed. */
    @Transactional
    RulingView preview(UUID id, RecognitionRequest asked) {
        ModelView model = access.forStep(id, ModelStep.RECOGNISE);
        List<ModelStepEntry> taken = models.steps(id);
        var told = StepDetail.recognition(
                asked.on(), asked.body().strip(), asked.document().strip(), asked.level(), asked.remark());
        var faults = check.faults(model, told, taken);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        ModelLifecycle.TABLE.on(Courses.of(taken).stateBefore(asked.on(), Integer.MAX_VALUE), ModelStep.RECOGNISE);
        return rulings.preview(ruling(model, taken, asked.on(), told.body(), asked.level()));
    }

    /** @param taken its steps that stand, a survey among them */
    Ruling ruling(ModelView model, List<ModelStepEntry> taken, LocalDate day, String body, RecognitionLevel level) {
        ModelStepEntry survey = StepCheck.lastSurvey(taken).orElseThrow();
        Optional<CriteriaView> set = Optional.ofNullable(survey.criteria()).flatMap(criteria::find);
        Map<String, BigDecimal> given = marks.of(List.of(survey.id())).getOrDefault(survey.id(), List.of()).stream()
                .collect(Collectors.toMap(Mark::criterion, Mark::points));
        var facts = new RecognitionFacts(
                day,
                model.startedOn(),
                survey.onDay(),
                survey.proposed(),
                survey.points(),
                set.map(CriteriaView::most).orElse(null),
                set.map(each -> belowLeast(each, given)).orElse(List.of()),
                level,
                bodies.level(body, day));
        return RecognitionRules.judge(facts, limits);
    }

    private static List<String> belowLeast(CriteriaView set, Map<String, BigDecimal> given) {
        return set.criteria().stream()
                .filter(each -> given.getOrDefault(each.code(), BigDecimal.ZERO).compareTo(each.least()) < 0)
                .map(Criterion::code)
                .toList();
    }
}
