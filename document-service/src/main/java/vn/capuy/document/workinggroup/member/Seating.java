package vn.capuy.document.workinggroup.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.capuy.document.steering.SteeringAccess;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether someone can sit in a body: it works on the day, and the person is in office in the organisation that is named. */
@ApplicationScoped
class Seating {
    private final SteeringAccess committees;
    private final WorkingGroupAccess groups;
    private final Organisation organisation;
    private final Members members;

    Seating(SteeringAccess committees, WorkingGroupAccess groups, Organisation organisation, Members members) {
        this.committees = committees;
        this.groups = groups;
        this.organisation = organisation;
        this.members = members;
    }

    /** The person's name, where one is named, and what is wrong with the seat. */
    record Found(Optional<String> memberName, List<Fault> faults) {}

    Found of(NewGroupMember asked) {
        LocalDate day = asked.from();
        var faults = new ArrayList<Fault>();
        if (asked.committee() != null
                && committees
                        .find(asked.committee())
                        .filter(each -> each.worksOn(day))
                        .isEmpty()) {
            faults.add(new Fault("committee", "group.committee-not-working", Map.of("date", day)));
        }
        if (asked.workingGroup() != null
                && groups.find(asked.workingGroup())
                        .filter(each -> each.worksOn(day))
                        .isEmpty()) {
            faults.add(new Fault("workingGroup", "group.not-working", Map.of("date", day)));
        }
        // The body of an office may stand above the caller's scope: a province's chief can sit in a district's
        // committee.
        if (organisation
                .find(asked.organisation())
                .filter(each -> each.existsOn(day))
                .isEmpty()) {
            faults.add(new Fault("organisation", "violation.organisation-unknown", Map.of("date", day)));
        }
        Optional<String> name = Optional.empty();
        if (asked.member() != null) {
            Dossier dossier = members.toBeNamed(Set.of(asked.member())).get(asked.member());
            name = fault(dossier, asked.organisation(), day)
                    .map(fault -> {
                        faults.add(fault);
                        return Optional.<String>empty();
                    })
                    .orElseGet(() -> Optional.of(dossier.member().fullName()));
        }
        return new Found(name, faults);
    }

    /** @param dossier null where the person does not exist for the caller */
    static Optional<Fault> fault(Dossier dossier, String organisation, LocalDate day) {
        if (dossier == null || dossier.member().voided()) {
            return Optional.of(Fault.of("member", "violation.unknown-member"));
        }
        return dossier.organisations(day, day).contains(organisation)
                ? Optional.empty()
                : Optional.of(new Fault("member", "group.not-in-office", Map.of("date", day)));
    }
}
