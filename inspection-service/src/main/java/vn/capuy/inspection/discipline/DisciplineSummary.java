package vn.capuy.inspection.discipline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.member.MemberStatus;

/**
 * A discipline file as it stands in a list.
 *
 * @param day the day of the decision, before it that of the proposal
 * @param form the form that was decided; null before
 * @param effectUntil the last day of its effect, included; null while there is no end
 */
@Schema(name = "DisciplineSummary")
public record DisciplineSummary(
        UUID id,
        LocalDate day,
        SubjectKind subjectKind,
        String organisation,
        String organisationName,
        String member,
        String memberName,
        MemberStatus memberStatus,
        @Schema(examples = "BL-UBKT") String decidingBody,
        String decidingBodyName,
        boolean restricted,
        DisciplineState state,
        Form proposedForm,
        Form form,
        @Schema(examples = "12-QĐ/UBKTHU") String reference,
        LocalDate decidedOn,
        LocalDate announcedOn,
        LocalDate effectUntil,
        boolean expired,
        LocalDate liftedOn) {}
