package vn.capuy.inspection.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.member.MemberStatus;

/**
 * A discipline that is proposed.
 *
 * @param organisation the organisation itself, or that of the member at the time; it may have ended since
 * @param member the member's code; only for MEMBER
 * @param memberName as it stands in the proposal; taken from the dossier when absent
 * @param memberStatus OFFICIAL or PROBATIONARY on the day of the proposal; taken from the dossier where it says so
 * @param holdsOffice whether the member holds an office from which he can be removed; absent where it is not known
 * @param caseId the case on which it rests
 * @param decidingBody the body that is to decide
 * @param restricted whether only callers with clearance SECRET or higher may see it; always so where the case is restricted
 * @param concludedOn the day of the competent conclusion on the violation; that of the case when absent
 */
@Schema(name = "NewDiscipline")
record NewDiscipline(
        @NotNull SubjectKind subjectKind,

        @Schema(examples = "BL-HM-C01") @NotBlank @Size(max = 50)
        String organisation,

        @Schema(examples = "BL-P0417") @Size(min = 1, max = 50)
        String member,

        @Schema(examples = "Hoàng Văn Thắng") @Size(min = 1, max = 200)
        String memberName,

        MemberStatus memberStatus,
        Boolean holdsOffice,

        @Schema(examples = "Bí thư chi bộ") @Size(min = 1, max = 200)
        String office,

        UUID caseId,

        @Schema(examples = "BL-UBKT") @NotBlank @Size(max = 50)
        String decidingBody,

        Boolean restricted,
        @Schema(examples = "2022-09-05") @NotNull LocalDate proposedOn,
        @NotNull Form proposedForm,
        @Schema(examples = "2022-08-30") LocalDate concludedOn,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid NewAct> acts) {
    NewDiscipline {
        acts = acts == null ? List.of() : acts;
        restricted = restricted != null && restricted;
    }
}
