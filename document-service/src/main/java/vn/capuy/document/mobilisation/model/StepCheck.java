package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.document.mobilisation.rules.RewardRules;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.problem.ProblemException.Fault;

/** What of a step does not fit its model: days that cannot be, bodies that do not stand, a unit that has ended. */
@ApplicationScoped
class StepCheck {
    private final Organisation organisation;
    private final Bodies bodies;
    private final Clock clock;

    StepCheck(Organisation organisation, Bodies bodies, Clock clock) {
        this.organisation = organisation;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param taken the steps that stand so far */
    List<Fault> faults(ModelView model, StepDetail told, List<ModelStepEntry> taken) {
        var faults = new ArrayList<Fault>();
        day(model, told, taken, faults);
        if (told.step() == ModelStep.SURVEY || told.step() == ModelStep.REWARD) {
            oneBody(told, faults);
        }
        if (told.body() != null) {
            body(model, told, faults);
        }
        if (told.step().needsStandingUnit() && !stands(model.unit(), told.on())) {
            faults.add(new Fault("on", "mobilisation.unit-has-ended", Map.of("unit", model.unit(), "date", told.on())));
        }
        return faults;
    }

    private void day(ModelView model, StepDetail told, List<ModelStepEntry> taken, List<Fault> faults) {
        LocalDate day = told.on();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("on", "violation.future"));
        } else if (day.isBefore(model.registeredOn())) {
            faults.add(new Fault("on", "mobilisation.before-registration", Map.of("date", model.registeredOn())));
        } else if (told.step() == ModelStep.RECOGNISE || told.step() == ModelStep.REFUSE) {
            lastSurvey(taken)
                    .filter(survey -> day.isBefore(survey.onDay()))
                    .ifPresent(survey ->
                            faults.add(new Fault("on", "mobilisation.before-survey", Map.of("date", survey.onDay()))));
        }
        if (told.step() == ModelStep.REWARD && day.isBefore(RewardRules.firstDay())) {
            faults.add(new Fault("on", "violation.before-regulation", Map.of("date", RewardRules.firstDay())));
        }
    }

    private static void oneBody(StepDetail told, List<Fault> faults) {
        if (told.body() == null && told.bodyName() == null) {
            faults.add(Fault.of("body", "violation.required"));
        } else if (told.body() != null && told.bodyName() != null) {
            faults.add(Fault.of("bodyName", "mobilisation.one-body"));
        }
    }

    /** Who decides is the committee, one of its bodies, or one above it. */
    private void body(ModelView model, StepDetail told, List<Fault> faults) {
        Optional<Unit> body = organisation.find(told.body()).filter(unit -> unit.existsOn(told.on()));
        boolean decides = told.step() == ModelStep.RECOGNISE || told.step() == ModelStep.REFUSE;
        if (body.isEmpty() || body.get().kind().isPlace()) {
            faults.add(new Fault("body", "violation.organisation-unknown", Map.of("date", told.on())));
        } else if (decides
                && !bodies.isAbove(model.committee(), told.body(), told.on())
                && !bodies.isAbove(told.body(), model.committee(), told.on())) {
            faults.add(new Fault("body", "mobilisation.body-elsewhere", Map.of("committee", model.committee())));
        }
    }

    private boolean stands(String unit, LocalDate day) {
        return organisation.find(unit).filter(each -> each.existsOn(day)).isPresent();
    }

    static Optional<ModelStepEntry> lastSurvey(List<ModelStepEntry> taken) {
        return taken.stream()
                .filter(each -> each.step() == ModelStep.SURVEY)
                .max(Comparator.comparing(ModelStepEntry::onDay).thenComparing(ModelStepEntry::nr));
    }
}
