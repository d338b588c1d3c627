package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Finds for whom, for which period and in which group an appraisal is opened; refuses with every fault. */
@ApplicationScoped
class AppraisalOpening {
    private final People people;
    private final Periods periods;
    private final Appraisals appraisals;
    private final AppraisalGroups groups;

    AppraisalOpening(People people, Periods periods, Appraisals appraisals, AppraisalGroups groups) {
        this.people = people;
        this.periods = periods;
        this.appraisals = appraisals;
        this.groups = groups;
    }

    /** What was found. */
    record Opened(PersonRef person, AppraisalPeriod period, UUID group) {}

    Opened require(AppraisalRequest request) {
        var faults = new ArrayList<Fault>();
        PersonRef person = people.find(request.person()).orElse(null);
        if (person == null) {
            faults.add(new Fault("person", "violation.unknown-reference", Map.of("value", request.person())));
        }
        Optional<AppraisalPeriod> period =
                periods.of(request.periodKind(), request.periodKey(), person == null ? "" : person.managedBy());
        if (period.isEmpty()) {
            faults.add(Fault.of("periodKey", "appraisal.period-form"));
        }
        UUID group = person == null || period.isEmpty() ? null : group(person, period.get(), request.group(), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        if (!groups.lock(group)) {
            throw ProblemException.invalid("group", "appraisal.of-no-group");
        }
        return new Opened(person, period.orElseThrow(), group);
    }

    private UUID group(PersonRef person, AppraisalPeriod period, String asked, List<Fault> faults) {
        if (!appraisals.managedWithinScope(person.id(), period)) {
            faults.add(new Fault(
                    "person",
                    "violation.organisation-unknown",
                    Map.of("date", period.days().to())));
        } else if (appraisals
                .existing(List.of(person.id()))
                .contains(Appraisals.key(person.id(), period.kind(), period.key()))) {
            faults.add(Fault.of("person", "constraint.appraisal_once"));
        }
        List<GroupView> own = groups.of(person.id(), period).stream()
                .filter(each -> asked == null || each.code().equals(asked))
                .toList();
        if (own.size() == 1) {
            return own.getFirst().id();
        }
        String codes = String.join(", ", own.stream().map(GroupView::code).toList());
        faults.add(
                own.isEmpty()
                        ? Fault.of("group", "appraisal.of-no-group")
                        : new Fault("group", "appraisal.of-many-groups", Map.of("codes", codes)));
        return null;
    }
}
