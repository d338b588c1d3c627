package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The decisions complained of in the cases of complaint: each member's cell disciplined him some weeks before. */
final class Complaints {
    private final List<Complaint> complaints = new ArrayList<>();

    /** @param planned who stands on a planning list: of him the decision did not stay */
    Complaints(Cases cases, DecisionNumbers numbers, Set<String> planned) {
        for (EnteredCase of : cases.entered()) {
            if (of.isConcluded() && of.file().kind == CaseKind.COMPLAINT) {
                of.file().members.forEach(member -> complaints.add(complaint(of, member, numbers, planned)));
            }
        }
    }

    private static Complaint complaint(
            EnteredCase of, CaseMember member, DecisionNumbers numbers, Set<String> planned) {
        LocalDate decided = OfficeDays.onOrBefore(of.file().decided.minusDays(45));
        boolean stays = !planned.contains(member.person().code());
        return new Complaint(
                of,
                member,
                of.key(),
                of.key().equals("COMPLAINT_WARNING") ? "WARNING" : "REPRIMAND",
                member.cell(),
                numbers.next(member.cell(), decided),
                decided,
                OfficeDays.onOrAfter(decided.plusDays(2)),
                of.file().lead,
                of.concluded(),
                stays ? null : numbers.next(of.file().lead, of.concluded()));
    }

    List<Complaint> all() {
        return List.copyOf(complaints);
    }
}
