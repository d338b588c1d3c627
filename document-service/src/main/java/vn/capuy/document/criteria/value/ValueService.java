package vn.capuy.document.criteria.value;

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

/** Values are entered with their evidence. */
@ApplicationScoped
class ValueService {
    static final String SUBJECT = "criteria-value";

    private final CriteriaValues values;
    private final ValueQueries queries;
    private final IndicatorCatalogue catalogue;
    private final Evidence evidence;
    private final Organisation organisation;
    private final ValueSteps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    ValueService(
            CriteriaValues values,
            ValueQueries queries,
            IndicatorCatalogue catalogue,
            Evidence evidence,
            Organisation organisation,
            ValueSteps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.values = values;
        this.queries = queries;
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.organisation = organisation;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ValueView enter(NewValue asked) {
        LocalDate day = asked.onDay();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("onDay", "violation.future"));
        }
        boolean isShown = asked.document() != null
                || (asked.evidence() != null && !asked.evidence().isBlank());
        if (!isShown) {
            faults.add(Fault.of("evidence", "criteria.no-evidence"));
        }
        faults.addAll(evidence.faults(asked.document()));
        var unit = organisation
                .find(asked.unit())
                .filter(each -> each.existsOn(day))
                .filter(each -> organisation.visible(List.of(each.code()), day).contains(each.code()));
        if (unit.isEmpty()) {
            faults.add(new Fault("unit", "violation.organisation-unknown", Map.of("date", day)));
        }
        var indicator = catalogue.of(asked.set(), asked.edition(), day).find(asked.indicator());
        if (indicator.isEmpty()) {
            faults.add(new Fault("indicator", "criteria.indicator-unknown", Map.of("date", day)));
        } else {
            faults.addAll(ValueCheck.faults(
                    indicator.get(), day, unit.map(Organisation.Unit::kind).orElse(null)));
            faults.addAll(ValueCheck.faults(indicator.get(), asked.value(), asked.yes()));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var value = new CriteriaValue(
                indicator.orElseThrow().id(),
                asked.unit(),
                day,
                ValueCheck.figure(asked.value(), asked.yes()),
                asked.evidence() == null || asked.evidence().isBlank()
                        ? null
                        : asked.evidence().strip(),
                asked.document(),
                entries.now());
        values.persistAndFlush(value);
        journal.write("criteria-value.entered", SUBJECT, value.id(), asked.unit(), asked);
        return queries.find(value.id());
    }

    ValueView verify(UUID id, String ifMatch) {
        return steps.verify(id, ifMatch);
    }

    ValueView reject(UUID id, String ifMatch, String reason) {
        return steps.reject(id, ifMatch, reason);
    }

    ValueView voidFor(UUID id, String ifMatch, String reason) {
        return steps.voidFor(id, ifMatch, reason);
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id);
        return journal.of(SUBJECT, id);
    }
}
