package vn.capuy.inspection.discipline;

import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.Standing;
import vn.capuy.platform.member.MemberStatus;

/**
 * Who is disciplined, as he was at the time.
 *
 * @param organisation the organisation itself, or that of the member
 * @param status null for an organisation
 * @param statusFromDossier whether the dossier says so; else it was told
 * @param holdsOffice null where it is not known
 */
record DisciplinedSubject(
        SubjectKind kind,
        String organisation,
        String member,
        String memberName,
        MemberStatus status,
        boolean statusFromDossier,
        Boolean holdsOffice,
        String office) {

    Standing standing() {
        return standing(kind, status);
    }

    static Standing standing(SubjectKind kind, MemberStatus status) {
        if (kind == SubjectKind.ORGANISATION) {
            return Standing.ORGANISATION;
        }
        return status == MemberStatus.PROBATIONARY ? Standing.PROBATIONARY_MEMBER : Standing.OFFICIAL_MEMBER;
    }
}
