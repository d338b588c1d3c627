package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.document.mobilisation.movement.MovementUse;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Đăng ký: units register their models with their own committee or one above it. */
@ApplicationScoped
class Registrations {
    private final Models models;
    private final Replications replications;
    private final ModelReading reading;
    private final MobilisationFields fields;
    private final MovementUse movements;
    private final Holder holders;
    private final Bodies bodies;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    Registrations(
            Models models,
            Replications replications,
            ModelReading reading,
            MobilisationFields fields,
            MovementUse movements,
            Holder holders,
            Bodies bodies,
            Organisation organisation,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.models = models;
        this.replications = replications;
        this.reading = reading;
        this.fields = fields;
        this.movements = movements;
        this.holders = holders;
        this.bodies = bodies;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ModelDetail register(NewModel asked) {
        var faults = new ArrayList<Fault>();
        LocalDate day = asked.registeredOn();
        if (day.isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid("registeredOn", "violation.future");
        }
        organisations(asked, faults);
        if (!fields.unknown(Set.of(asked.field()), day).isEmpty()) {
            faults.add(new Fault("field", "mobilisation.field-unknown", Map.of("field", asked.field(), "date", day)));
        }
        if (asked.year() < day.getYear()) {
            faults.add(new Fault("year", "mobilisation.year-before-registration", Map.of("date", day)));
        }
        var holder = holders.check(asked);
        faults.addAll(holder.faults());
        if (asked.movement() != null) {
            faults.addAll(movements.faults(asked.movement(), asked.unit(), asked.field(), day));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var entry = entries.now();
        var model = new MobilisationModel(asked, holder.name(), entry);
        models.persistAndFlush(model);
        if (asked.origin() != null) {
            replications.follow(asked.origin(), model, day, entry);
        }
        journal.write("mobilisation-model.registered", ModelReading.SUBJECT, model.id(), model.unit(), asked);
        return reading.read(model.id());
    }

    private void organisations(NewModel asked, List<Fault> faults) {
        LocalDate day = asked.registeredOn();
        Map<String, Unit> found = organisation.find(named(asked.committee(), asked.unit(), asked.place()));
        Set<String> visible = organisation.visible(named(asked.unit(), asked.place()), day);
        Unit unit = found.get(asked.unit());
        boolean known = unit != null && unit.existsOn(day) && visible.contains(asked.unit());
        if (!known) {
            faults.add(new Fault("unit", "violation.organisation-unknown", Map.of("date", day)));
        } else if (unit.kind().isPlace()) {
            faults.add(Fault.of("unit", "violation.not-a-committee"));
        }
        Unit place = found.get(asked.place());
        if (place == null || !place.existsOn(day) || !visible.contains(asked.place())) {
            faults.add(new Fault("place", "violation.organisation-unknown", Map.of("date", day)));
        } else if (!place.kind().isPlace()) {
            faults.add(Fault.of("place", "mobilisation.not-a-place"));
        }
        Unit committee = found.get(asked.committee());
        // Of a committee no more is told than whether it is the unit's: it may stand above the caller's scope.
        if (known && (committee == null || !bodies.isAbove(asked.committee(), asked.unit(), day))) {
            faults.add(new Fault("committee", "mobilisation.not-the-units-committee", Map.of("unit", asked.unit())));
        } else if (committee != null && !Bodies.isCommittee(committee.kind())) {
            faults.add(Fault.of("committee", "mobilisation.not-a-registering-committee"));
        }
    }

    /** One unit may be named twice. */
    private static Set<String> named(String... codes) {
        return Set.copyOf(List.of(codes));
    }
}
