package vn.capuy.inspection.discipline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.inspection.discipline.rules.Standing;
import vn.capuy.platform.member.MemberStatus;

/**
 * A discipline file as it stands in the register.
 *
 * @param organisation the organisation itself, or that of the member at the time
 * @param statusFromDossier whether the dossier says what the member was on the day; else it was told and judged
 * @param holdsOffice null where it is not known
 * @param caseId the case on which it rests, where the caller may know of it
 * @param announcedOn the day on which it came into force
 * @param effectUntil the last day of its effect, included; null while there is no end
 * @param expired whether it is in force by its state, but its effect is over
 * @param replaces the decision whose form this one changed
 * @param liftedOn the day on which it was reversed or changed
 * @param liftedReference number and symbol of the decision that did so
 * @param endedReason why it was rejected or withdrawn
 */
@Schema(name = "DisciplineFile")
public record DisciplineDetail(
        UUID id,
        SubjectKind subjectKind,
        @Schema(examples = "BL-HM-C01") String organisation,
        String organisationName,
        @Schema(examples = "BL-P0417") String member,
        @Schema(examples = "Hoàng Văn Thắng") String memberName,
        MemberStatus memberStatus,
        boolean statusFromDossier,
        Boolean holdsOffice,
        String office,
        UUID caseId,
        String caseReference,
        boolean restricted,
        @Schema(examples = "BL-UBKT") String decidingBody,
        String decidingBodyName,
        LocalDate proposedOn,
        Form proposedForm,
        LocalDate concludedOn,
        DisciplineState state,
        Form form,
        @Schema(examples = "12-QĐ/UBKTHU") String reference,
        LocalDate decidedOn,
        LocalDate announcedOn,
        LocalDate effectUntil,
        boolean expired,
        String decidedBy,
        boolean fromThePast,
        UUID replaces,
        LocalDate liftedOn,
        String liftedReference,
        String endedReason,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {

    Standing standing() {
        return DisciplinedSubject.standing(subjectKind, memberStatus);
    }

    DisciplinedSubject subject() {
        return new DisciplinedSubject(
                subjectKind, organisation, member, memberName, memberStatus, statusFromDossier, holdsOffice, office);
    }
}
