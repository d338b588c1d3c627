package vn.capuy.document.mobilisation.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.document.mobilisation.catalogue.Replay;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.step.Steps;

/** Movements are launched, reviewed, concluded or stopped, and voided. */
@ApplicationScoped
class MovementService {
    static final String SUBJECT = "emulation-movement";

    private final EmulationMovements movements;
    private final MovementQueries queries;
    private final MovementAccess access;
    private final MobilisationFields fields;
    private final Bodies bodies;
    private final Organisation organisation;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    MovementService(
            EmulationMovements movements,
            MovementQueries queries,
            MovementAccess access,
            MobilisationFields fields,
            Bodies bodies,
            Organisation organisation,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.movements = movements;
        this.queries = queries;
        this.access = access;
        this.fields = fields;
        this.bodies = bodies;
        this.organisation = organisation;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    MovementDetail read(UUID id) {
        return detail(access.find(id));
    }

    List<Journal.Line> history(UUID id) {
        access.find(id);
        return journal.of(SUBJECT, id);
    }

    @Transactional
    MovementDetail launch(NewMovement asked) {
        if (asked.launchedOn().isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid("launchedOn", "violation.future");
        }
        var launcher = organisation.require("launchedBy", asked.launchedBy(), asked.launchedOn());
        var faults = new ArrayList<Fault>();
        if (launcher.kind().isPlace()) {
            faults.add(Fault.of("launchedBy", "violation.not-a-committee"));
        }
        if (asked.runsTo() != null && asked.runsTo().isBefore(asked.runsFrom())) {
            faults.add(Fault.of("runsTo", "violation.period"));
        }
        fields.unknown(asked.fields(), asked.launchedOn())
                .forEach(each -> faults.add(new Fault(
                        "fields", "mobilisation.field-unknown", Map.of("field", each, "date", asked.launchedOn()))));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var movement = new EmulationMovement(asked, entries.now());
        movements.enter(Map.of(movement, asked.fields()));
        journal.write("emulation-movement.launched", SUBJECT, movement.id(), movement.launchedBy(), asked);
        return read(movement.id());
    }

    @Transactional
    MovementDetail take(UUID id, String ifMatch, MovementStepRequest asked) {
        MovementView found = access.own(id);
        EmulationMovement movement = movements.change(id, ifMatch);
        steps.require(MovementLifecycle.TABLE, movement.state(), asked.step(), found.recordedBy());
        List<MovementStepEntry> taken = new ArrayList<>(movements.stepsOf(id));
        LocalDate earliest =
                taken.isEmpty() ? found.launchedOn() : taken.getLast().onDay();
        if (asked.on().isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid("on", "violation.future");
        }
        if (asked.on().isBefore(earliest)) {
            throw ProblemException.invalid("on", "mobilisation.before-last-step", Map.of("date", earliest));
        }
        if (asked.step() != MovementStep.REVIEW) {
            refuseBeforeRegistrations(id, asked.on());
        }
        Entry entry = entries.now();
        var step = new MovementStepEntry(id, asked, entry);
        movements.keep(List.of(step));
        taken.add(step);
        follow(movement, taken, entry);
        journal.write("emulation-movement.step", SUBJECT, id, movement.launchedBy(), asked);
        return read(id);
    }

    /** What is registered in a movement is registered while it runs. */
    private void refuseBeforeRegistrations(UUID id, LocalDate end) {
        movements.lastRegistration(id).filter(end::isBefore).ifPresent(last -> {
            throw ProblemException.invalid("on", "mobilisation.before-registration", Map.of("date", last));
        });
    }

    @Transactional
    MovementDetail voidStep(UUID id, UUID stepId, String ifMatch, String reason) {
        access.own(id);
        MovementStepEntry step = movements
                .step(stepId)
                .filter(each -> each.movement().equals(id))
                .orElseThrow(ProblemException::notFound);
        bodies.requireOne(Replay.roles(MovementLifecycle.TABLE, step.step()));
        EmulationMovement movement = movements.change(id, ifMatch);
        Entry entry = entries.now();
        step.voidFor(reason.strip(), entry);
        follow(movement, movements.stepsOf(id), entry);
        journal.write(
                "emulation-movement.step-voided",
                SUBJECT,
                id,
                movement.launchedBy(),
                Map.of("step", step.step(), "on", step.onDay(), "reason", reason));
        return read(id);
    }

    /** Refused (409) while models belong to it; the units that take part are voided with it. */
    @Transactional
    MovementDetail voidFor(UUID id, String ifMatch, String reason) {
        access.own(id);
        EmulationMovement movement = movements.change(id, ifMatch);
        if (movements.hasModels(id)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "mobilisation.movement-has-models");
        }
        Entry entry = entries.now();
        movement.voidFor(reason.strip(), entry);
        movements.flush();
        movements.voidUnits(id, entry.at(), entry.by(), reason.strip());
        journal.write("emulation-movement.voided", SUBJECT, id, movement.launchedBy(), Map.of("reason", reason));
        return read(id);
    }

    private void follow(EmulationMovement movement, List<MovementStepEntry> taken, Entry entry) {
        movement.follow(taken.stream().map(MovementStepEntry::step).toList(), entry);
        movements.flush();
    }

    private MovementDetail detail(MovementView found) {
        var texts = queries.texts(found.id());
        var allowed = found.isVoided()
                ? List.<vn.capuy.platform.step.StepView>of()
                : steps.from(MovementLifecycle.TABLE, found.state(), found.recordedBy());
        return new MovementDetail(found, texts.content(), texts.criteria(), queries.steps(found.id()), allowed);
    }
}
