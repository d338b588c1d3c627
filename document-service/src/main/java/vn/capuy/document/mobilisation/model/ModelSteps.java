package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.mobilisation.rules.RewardFacts;
import vn.capuy.document.mobilisation.rules.RewardRules;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** Takes the steps of models: surveys, recognitions, refusals, rewards, withdrawals, ends. */
@ApplicationScoped
class ModelSteps {
    private final Models models;
    private final ModelAccess access;
    private final ModelReading reading;
    private final StepCheck check;
    private final Surveys surveys;
    private final Recognitions recognitions;
    private final Rulings rulings;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;

    ModelSteps(
            Models models,
            ModelAccess access,
            ModelReading reading,
            StepCheck check,
            Surveys surveys,
            Recognitions recognitions,
            Rulings rulings,
            Steps steps,
            Entries entries,
            Journal journal) {
        this.models = models;
        this.access = access;
        this.reading = reading;
        this.check = check;
        this.surveys = surveys;
        this.recognitions = recognitions;
        this.rulings = rulings;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
    }

    /** What is ruled before a step is kept. */
    @FunctionalInterface
    private interface Ruler {
        void rule(ModelView model, List<ModelStepEntry> taken, Entry entry);

        Ruler NONE = (model, taken, entry) -> {};
    }

    @Transactional
    ModelDetail survey(UUID id, String ifMatch, SurveyRequest asked) {
        ModelView model = access.forStep(id, ModelStep.SURVEY);
        return take(model, ifMatch, surveys.told(asked), asked, Ruler.NONE);
    }

    @Transactional
    ModelDetail recognise(UUID id, String ifMatch, RecognitionRequest asked) {
        ModelView model = access.forStep(id, ModelStep.RECOGNISE);
        var told = StepDetail.recognition(
                asked.on(), asked.body().strip(), asked.document().strip(), asked.level(), asked.remark());
        return take(
                model,
                ifMatch,
                told,
                asked,
                (view, taken, entry) -> rulings.decide(
                        ModelReading.SUBJECT,
                        id,
                        recognitions.ruling(view, taken, asked.on(), told.body(), asked.level()),
                        asked.judgements(),
                        entry));
    }

    @Transactional
    ModelDetail refuse(UUID id, String ifMatch, RefusalRequest asked) {
        ModelView model = access.forStep(id, ModelStep.REFUSE);
        var told = StepDetail.refusal(
                asked.on(),
                asked.body().strip(),
                stripped(asked.document()),
                asked.ground().strip());
        return take(model, ifMatch, told, asked, Ruler.NONE);
    }

    @Transactional
    ModelDetail reward(UUID id, String ifMatch, RewardRequest asked) {
        ModelView model = access.forStep(id, ModelStep.REWARD);
        var told = StepDetail.reward(
                asked.on(),
                stripped(asked.body()),
                stripped(asked.bodyName()),
                asked.document().strip(),
                asked.level(),
                asked.form(),
                asked.remark());
        return take(
                model,
                ifMatch,
                told,
                asked,
                (view, taken, entry) -> rulings.decide(
                        ModelReading.SUBJECT,
                        id,
                        RewardRules.judge(new RewardFacts(asked.on(), asked.form(), asked.level())),
                        List.of(),
                        entry));
    }

    /** A withdrawal or an end. */
    @Transactional
    ModelDetail close(UUID id, String ifMatch, ModelStep step, CloseRequest asked) {
        ModelView model = access.forStep(id, step);
        return take(
                model,
                ifMatch,
                StepDetail.close(step, asked.on(), asked.ground().strip()),
                asked,
                Ruler.NONE);
    }

    private ModelDetail take(ModelView found, String ifMatch, StepDetail told, Object asked, Ruler ruler) {
        MobilisationModel model = models.change(found.id(), ifMatch);
        List<ModelStepEntry> taken = models.steps(found.id());
        var faults = new ArrayList<>(check.faults(found, told, taken));
        faults.addAll(surveys.faults(told));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        int nr = models.nextNr(found.id());
        ModelState before = Courses.of(taken).stateBefore(told.on(), nr);
        steps.require(ModelLifecycle.TABLE, before, told.step(), found.recordedBy());
        if (told.step() == ModelStep.RECOGNISE || told.step() == ModelStep.REFUSE) {
            // Nor does whoever entered the survey decide on it.
            StepCheck.lastSurvey(taken)
                    .ifPresent(survey ->
                            steps.require(ModelLifecycle.TABLE, before, told.step(), models.recorder(survey.id())));
        }
        Entry entry = entries.now();
        ruler.rule(found, taken, entry);
        var step = new ModelStepEntry(found.id(), nr, told, entry);
        model.follow(Courses.with(taken, step), entry);
        models.keep(step, told);
        journal.write(action(told.step()), ModelReading.SUBJECT, found.id(), model.unit(), asked);
        return reading.read(found.id());
    }

    private static String action(ModelStep step) {
        return "mobilisation-model."
                + switch (step) {
                    case SURVEY -> "surveyed";
                    case RECOGNISE -> "recognised";
                    case REFUSE -> "not-recognised";
                    case REPLICATE -> "replicated";
                    case REWARD -> "rewarded";
                    case WITHDRAW -> "withdrawn";
                    case END -> "ended";
                };
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
