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
import vn.capuy.document.mobilisation.rules.RewardFacts;
import vn.capuy.document.mobilisation.rules.RewardRules;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.Rulings;

/** Units register in a movement; what they reached and how they were rewarded is entered of them. */
@ApplicationScoped
class UnitService {
    private static final String SUBJECT = "emulation-unit";

    private final EmulationMovements movements;
    private final MovementAccess access;
    private final MovementUse use;
    private final UnitQueries queries;
    private final Organisation organisation;
    private final Bodies bodies;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    UnitService(
            EmulationMovements movements,
            MovementAccess access,
            MovementUse use,
            UnitQueries queries,
            Organisation organisation,
            Bodies bodies,
            Rulings rulings,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.movements = movements;
        this.access = access;
        this.use = use;
        this.queries = queries;
        this.organisation = organisation;
        this.bodies = bodies;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    UnitDetail read(UUID movement, UUID id) {
        access.find(movement);
        UnitView found = queries.find(movement, id).orElseThrow(ProblemException::notFound);
        return new UnitDetail(found, queries.entries(id));
    }

    List<Journal.Line> history(UUID movement, UUID id) {
        read(movement, id);
        return journal.of(SUBJECT, id);
    }

    @Transactional
    UnitDetail register(UUID movement, UnitRequest asked) {
        access.standing(movement);
        requirePast("registeredOn", asked.registeredOn());
        var unit = organisation.require("unit", asked.unit(), asked.registeredOn());
        movements.share(movement);
        // Read once more when nobody else can void it.
        MovementView found = access.standing(movement);
        var faults = new ArrayList<Fault>();
        if (unit.kind().isPlace()) {
            faults.add(Fault.of("unit", "violation.not-a-committee"));
        } else if (!bodies.isAbove(found.launchedBy(), unit.code(), asked.registeredOn())) {
            faults.add(new Fault("unit", "mobilisation.not-below", Map.of("body", found.launchedBy())));
        }
        if (!use.runsOn(found, asked.registeredOn())) {
            faults.add(new Fault(
                    "registeredOn", "mobilisation.movement-not-running", Map.of("date", asked.registeredOn())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var registration =
                new EmulationUnit(movement, unit.code(), asked.registeredOn(), asked.targets(), entries.now());
        movements.keep(List.of(registration));
        write("registered", registration.id(), unit.code(), asked);
        return read(movement, registration.id());
    }

    @Transactional
    UnitDetail result(UUID movement, UUID id, String ifMatch, ResultRequest asked) {
        UnitView found = change(movement, id, ifMatch, asked.on());
        movements.keep(List.of(UnitEntry.result(id, asked, entries.now())));
        write("result", id, found.unit(), asked);
        return read(movement, id);
    }

    @Transactional
    UnitDetail reward(UUID movement, UUID id, String ifMatch, UnitRewardRequest asked) {
        UnitView found = change(movement, id, ifMatch, asked.on());
        if (asked.on().isBefore(RewardRules.firstDay())) {
            throw ProblemException.invalid("on", "violation.before-regulation", Map.of("date", RewardRules.firstDay()));
        }
        var entry = entries.now();
        var reward = UnitEntry.reward(id, asked, entry);
        rulings.decide(
                "emulation-reward",
                reward.id(),
                RewardRules.judge(new RewardFacts(asked.on(), asked.form(), asked.level())),
                List.of(),
                entry);
        movements.keep(List.of(reward));
        write("rewarded", id, found.unit(), asked);
        return read(movement, id);
    }

    @Transactional
    UnitDetail voidEntry(UUID movement, UUID id, UUID entryId, String ifMatch, String reason) {
        UnitView found = standing(movement, id);
        UnitEntry each =
                movements.entry(entryId).filter(own -> own.unit().equals(id)).orElseThrow(ProblemException::notFound);
        movements.changeUnit(id, ifMatch);
        each.voidFor(reason.strip(), entries.now());
        movements.flush();
        write("entry-voided", id, found.unit(), Map.of("entry", entryId, "reason", reason));
        return read(movement, id);
    }

    /** Refused (409) while models of the unit belong to the movement. */
    @Transactional
    UnitDetail voidFor(UUID movement, UUID id, String ifMatch, String reason) {
        UnitView found = standing(movement, id);
        movements.alone(movement);
        EmulationUnit unit = movements.changeUnit(id, ifMatch);
        if (queries.hasModels(movement, found.unit())) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "mobilisation.movement-has-models");
        }
        unit.voidFor(reason.strip(), entries.now());
        movements.flush();
        write("voided", id, unit.unit(), Map.of("reason", reason));
        return read(movement, id);
    }

    private UnitView change(UUID movement, UUID id, String ifMatch, LocalDate day) {
        UnitView found = standing(movement, id);
        movements.changeUnit(id, ifMatch);
        requirePast("on", day);
        if (day.isBefore(found.registeredOn())) {
            throw ProblemException.invalid(
                    "on", "mobilisation.before-registration", Map.of("date", found.registeredOn()));
        }
        return found;
    }

    private UnitView standing(UUID movement, UUID id) {
        access.standing(movement);
        UnitView found = queries.find(movement, id).orElseThrow(ProblemException::notFound);
        if (found.voidReason() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        return found;
    }

    private void requirePast(String field, LocalDate day) {
        if (day.isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid(field, "violation.future");
        }
    }

    /** Apart from the movement's own lines, which all below it read. */
    private void write(String what, UUID id, String unit, Object detail) {
        journal.write("emulation-unit." + what, SUBJECT, id, unit, detail);
    }
}
