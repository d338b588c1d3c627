package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.capuy.platform.member.Member;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Who can be named to deal with what arrived: organisations of the scope that day, members of the scope, or a name. */
@ApplicationScoped
class Handlers {
    private final Organisation organisation;
    private final Members members;

    Handlers(Organisation organisation, Members members) {
        this.organisation = organisation;
        this.members = members;
    }

    List<Fault> faults(IncomingStepRequest asked, LocalDate day) {
        var faults = new ArrayList<Fault>();
        String code = asked.handlerOrganisation();
        if (code != null
                && asked.step().names()
                && !organisation.visible(List.of(code), day).contains(code)) {
            faults.add(new Fault("handlerOrganisation", "violation.organisation-unknown", Map.of("date", day)));
        }
        if (asked.handlerMember() != null
                && asked.step().names()
                && member(asked.handlerMember()).isEmpty()) {
            faults.add(Fault.of("handlerMember", "violation.unknown-member"));
        }
        return faults;
    }

    /** The handling, with the name that the register of members tells. */
    Handling of(IncomingStepRequest asked, LocalDate dueOn) {
        String name = asked.handlerMember() == null
                ? asked.handlerName()
                : member(asked.handlerMember()).map(Member::fullName).orElseThrow();
        return new Handling(asked.handlerOrganisation(), name, asked.handlerMember(), dueOn);
    }

    private Optional<Member> member(String code) {
        return Optional.ofNullable(members.toBeNamed(Set.of(code)).get(code))
                .map(dossier -> dossier.member())
                .filter(member -> !member.voided());
    }
}
