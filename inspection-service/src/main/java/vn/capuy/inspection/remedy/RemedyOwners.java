package vn.capuy.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.member.Member;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * Who can owe a remedy. An organisation: one of the case, its lead body, one that stands or stood above one of the case, or
 * one that took one over. A member: one of the case, or one who holds a post in an organisation of the case.
 */
@ApplicationScoped
class RemedyOwners {
    private static final String COMPETENT = """
            with recursive heir (code) as (
                select s.organisation from case_subject s where s.case_id = :case
                union
                select o.successor from org_succession o join heir on heir.code = o.predecessor)
            select :organisation = :leadBody
              or exists (select 1 from heir where heir.code = :organisation)
              or exists (select 1 from heir join org_ancestry a on a.descendant = heir.code
                   where a.ancestor = :organisation and a.known_until = 'infinity')""";

    private static final String SUBJECT =
            "select member_name from case_subject where case_id = :case and member = :member";

    private static final String ORGANISATIONS = "select distinct organisation from case_subject where case_id = :case";

    private final Organisation organisation;
    private final Members members;
    private final Jdbi jdbi;

    RemedyOwners(Organisation organisation, Members members, Jdbi jdbi) {
        this.organisation = organisation;
        this.members = members;
        this.jdbi = jdbi;
    }

    /** An owner by the name that he goes by, and what is wrong with him. */
    record Named(String memberName, List<Fault> faults) {}

    Named of(CaseDetail file, NewRemedy asked) {
        boolean isMember = asked.owner() == SubjectKind.MEMBER;
        if (isMember != (asked.member() != null)) {
            return wrong(Fault.of("member", "remedy.owner-member"));
        }
        var unit = organisation.find(asked.organisation()).filter(each -> each.existsOn(asked.requiredOn()));
        if (unit.isEmpty()) {
            return wrong(
                    new Fault("organisation", "violation.organisation-unknown", Map.of("date", asked.requiredOn())));
        }
        if (!isMember) {
            return isCompetent(file, asked.organisation())
                    ? new Named(null, List.of())
                    : wrong(Fault.of("organisation", "remedy.owner"));
        }
        return name(file, asked)
                .map(name -> new Named(name, List.of()))
                .orElseGet(() -> wrong(Fault.of("member", "remedy.owner")));
    }

    private static Named wrong(Fault fault) {
        return new Named(null, List.of(fault));
    }

    private boolean isCompetent(CaseDetail file, String code) {
        return jdbi.withHandle(handle -> handle.createQuery(COMPETENT)
                .bind("case", file.id())
                .bind("organisation", code)
                .bind("leadBody", file.leadBody())
                .mapTo(boolean.class)
                .one());
    }

    private Optional<String> name(CaseDetail file, NewRemedy asked) {
        Optional<String> subject = jdbi.withHandle(handle -> handle.createQuery(SUBJECT)
                .bind("case", file.id())
                .bind("member", asked.member())
                .mapTo(String.class)
                .findFirst());
        return subject.or(
                () -> Optional.ofNullable(members.find(Set.of(asked.member())).get(asked.member()))
                        .filter(member -> !member.voided() && holdsPost(file, asked))
                        .map(Member::fullName));
    }

    private boolean holdsPost(CaseDetail file, NewRemedy asked) {
        Set<String> held = new HashSet<>(members.organisations(asked.member(), asked.requiredOn()));
        held.retainAll(jdbi.withHandle(handle -> handle.createQuery(ORGANISATIONS)
                .bind("case", file.id())
                .mapTo(String.class)
                .set()));
        return !held.isEmpty();
    }
}
