package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.member.Member;
import vn.capuy.platform.member.MemberStatus;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Finds who is disciplined, as he was on the day: by his dossier where the caller may know of it, else as he was told. */
@ApplicationScoped
class SubjectFinder {
    private final Members members;
    private final Organisation organisation;

    SubjectFinder(Members members, Organisation organisation) {
        this.members = members;
        this.organisation = organisation;
    }

    /** The subject; null, with the faults added, where it cannot be one. */
    DisciplinedSubject find(NewDiscipline asked, List<Fault> faults) {
        int before = faults.size();
        organisation(asked, faults);
        DisciplinedSubject found =
                asked.subjectKind() == SubjectKind.MEMBER ? member(asked, faults) : organisationAlone(asked, faults);
        return faults.size() > before ? null : found;
    }

    /** It may have ended before that day, but must have stood within the caller's scope. */
    private void organisation(NewDiscipline asked, List<Fault> faults) {
        String code = asked.organisation();
        LocalDate day = asked.proposedOn();
        var unit = organisation.find(code).filter(each -> !each.establishedOn().isAfter(day));
        if (unit.isEmpty() || !organisation.everVisible(Set.of(code)).contains(code)) {
            faults.add(new Fault("organisation", "violation.organisation-unknown", Map.of("date", day)));
        } else if (unit.get().kind().isPlace()) {
            faults.add(Fault.of("organisation", "violation.not-a-party-organisation"));
        }
    }

    private static DisciplinedSubject organisationAlone(NewDiscipline asked, List<Fault> faults) {
        boolean alone = asked.member() == null
                && asked.memberName() == null
                && asked.memberStatus() == null
                && asked.holdsOffice() == null
                && asked.office() == null;
        if (!alone) {
            faults.add(Fault.of("member", "violation.subject-member"));
        }
        return new DisciplinedSubject(
                SubjectKind.ORGANISATION, asked.organisation(), null, null, null, true, null, null);
    }

    private DisciplinedSubject member(NewDiscipline asked, List<Fault> faults) {
        if (asked.member() == null || asked.member().isBlank()) {
            faults.add(Fault.of("member", "violation.subject-member"));
            return null;
        }
        Optional<Member> dossier = dossier(asked.member());
        if (dossier.filter(Member::voided).isPresent()) {
            faults.add(Fault.of("member", "violation.member-voided"));
        }
        MemberStatus known =
                dossier.map(each -> each.statusOn(asked.proposedOn())).orElse(MemberStatus.UNKNOWN);
        boolean proven = known != MemberStatus.UNKNOWN;
        return new DisciplinedSubject(
                SubjectKind.MEMBER,
                asked.organisation(),
                asked.member().strip(),
                name(asked.memberName(), dossier, faults),
                proven ? agreed(known, asked.memberStatus(), faults) : told(asked.memberStatus(), faults),
                proven,
                asked.holdsOffice(),
                asked.office());
    }

    /** Of a member outside the caller's scope nothing is told: he is as one whose dossier is kept elsewhere. */
    private Optional<Member> dossier(String code) {
        return Optional.ofNullable(members.find(Set.of(code)).get(code))
                .filter(each ->
                        !organisation.everVisible(Set.of(each.managedBy())).isEmpty());
    }

    private static String name(String told, Optional<Member> dossier, List<Fault> faults) {
        String name = told == null || told.isBlank() ? null : told.strip();
        String known = dossier.map(Member::fullName).orElse(null);
        if (name == null && known == null) {
            faults.add(Fault.of("memberName", "violation.required"));
        } else if (name != null && known != null && !name.equals(known)) {
            faults.add(Fault.of("memberName", "violation.name-contradicts-dossier"));
        }
        return name == null ? known : name;
    }

    private static MemberStatus agreed(MemberStatus known, MemberStatus told, List<Fault> faults) {
        if (told != null && told != known) {
            faults.add(Fault.of("memberStatus", "violation.status-contradicts-dossier"));
        }
        return known;
    }

    private static MemberStatus told(MemberStatus told, List<Fault> faults) {
        if (told == null || told == MemberStatus.UNKNOWN) {
            faults.add(Fault.of("memberStatus", "violation.status-must-be-told"));
        }
        return told;
    }
}
