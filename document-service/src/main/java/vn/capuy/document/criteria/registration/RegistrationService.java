package vn.capuy.document.criteria.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.criteria.evidence.Evidence;
import vn.capuy.document.criteria.set.IndicatorCatalogue;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Units are registered toward a set, end, and are voided. */
@ApplicationScoped
class RegistrationService {
    static final String SUBJECT = "criteria-registration";

    private final CriteriaRegistrations registrations;
    private final RegistrationQueries queries;
    private final IndicatorCatalogue catalogue;
    private final Evidence evidence;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    RegistrationService(
            CriteriaRegistrations registrations,
            RegistrationQueries queries,
            IndicatorCatalogue catalogue,
            Evidence evidence,
            Organisation organisation,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.queries = queries;
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    RegistrationView register(NewRegistration asked) {
        LocalDate day = asked.from();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("from", "violation.future"));
        }
        if (asked.targetDay().isBefore(day)) {
            faults.add(Fault.of("targetDay", "violation.period"));
        }
        var kinds = catalogue.kinds(asked.set());
        if (kinds.isEmpty()) {
            faults.add(new Fault("set", "violation.unknown-reference", Map.of("value", asked.set())));
        }
        // Who decides may stand above the caller's scope: a district is registered by its province.
        if (organisation
                .find(asked.decidedBy())
                .filter(each -> each.existsOn(day))
                .isEmpty()) {
            faults.add(new Fault("decidedBy", "violation.organisation-unknown", Map.of("date", day)));
        }
        faults.addAll(evidence.faults(asked.document()));
        var unit = organisation.find(asked.unit()).filter(each -> each.existsOn(day));
        if (unit.isEmpty() || organisation.visible(List.of(asked.unit()), day).isEmpty()) {
            faults.add(new Fault("unit", "violation.organisation-unknown", Map.of("date", day)));
        } else if (kinds.isPresent() && !kinds.get().hold(unit.get().kind())) {
            faults.add(Fault.of("unit", "criteria.unit-of-another-kind"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var registration = new CriteriaRegistration(asked, entries.now());
        registrations.persistAndFlush(registration);
        journal.write("criteria-registration.entered", SUBJECT, registration.id(), asked.unit(), asked);
        return queries.find(registration.id());
    }

    @Transactional
    RegistrationView end(UUID id, String ifMatch, RegistrationEnding asked) {
        queries.find(id);
        CriteriaRegistration registration = registrations.require(id, ifMatch);
        if (asked.lastDay().isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid("lastDay", "violation.future");
        }
        if (asked.lastDay().isBefore(registration.fromDay())) {
            throw ProblemException.invalid("lastDay", "violation.period");
        }
        registration.end(asked.lastDay(), asked.ground().strip(), entries.now());
        registrations.flush();
        journal.write("criteria-registration.ended", SUBJECT, id, registration.unit(), asked);
        return queries.find(id);
    }

    @Transactional
    RegistrationView voidFor(UUID id, String ifMatch, String reason) {
        queries.find(id);
        CriteriaRegistration registration = registrations.require(id, ifMatch);
        registration.voidFor(reason.strip(), entries.now());
        registrations.flush();
        journal.write(
                "criteria-registration.voided", SUBJECT, id, registration.unit(), Map.of("reason", reason.strip()));
        return queries.find(id);
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id);
        return journal.of(SUBJECT, id);
    }
}
