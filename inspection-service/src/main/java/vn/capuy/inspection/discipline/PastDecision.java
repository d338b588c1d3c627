package vn.capuy.inspection.discipline;

import java.time.LocalDate;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.member.MemberStatus;

/**
 * A decision of the past, as a row of an older register tells it, with its main violation.
 *
 * @param status null for an organisation, or where the dossier says so
 * @param effectUntil the last day of its effect; null where the regulation tells, or where there is no end
 * @param concludedOn that of the decision where the row names none
 * @param liftedOn the day on which it was reversed; null where it was not
 */
record PastDecision(
        SubjectKind kind,
        String organisation,
        String member,
        String memberName,
        MemberStatus status,
        String decidingBody,
        Decided decided,
        LocalDate announcedOn,
        LocalDate effectUntil,
        boolean restricted,
        LocalDate concludedOn,
        NewAct act,
        LocalDate liftedOn,
        String liftedReference) {

    /** By what a decision is told from others. */
    record Key(String body, String reference, LocalDate on) {}

    Key key() {
        return new Key(decidingBody, decided.reference(), decided.on());
    }

    DisciplinedSubject subject(MemberStatus proven) {
        return new DisciplinedSubject(
                kind,
                organisation,
                member,
                memberName,
                kind == SubjectKind.ORGANISATION ? null : proven == null ? status : proven,
                kind == SubjectKind.ORGANISATION || proven != null,
                null,
                null);
    }
}
