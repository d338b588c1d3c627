package vn.capuy.inspection.remedy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;

/**
 * What an organisation or a member has to put right.
 *
 * @param finding id of the finding that it follows from; null where it follows from the case as a whole
 * @param owner whether an organisation or a member owes it
 * @param organisation the organisation that owes it, or that of the member: in the case, leading it, above one of its
 *     subjects, or having taken one over
 * @param member the member's code: one of the case, or one who holds a post in an organisation of the case
 * @param what what is to be put right
 * @param requiredOn the day on which it is required
 * @param dueOn the day by which it is to be reported done, included
 */
@Schema(name = "NewRemedy")
record NewRemedy(
        UUID finding,
        @NotNull SubjectKind owner,

        @Schema(examples = "BL-HM-DU") @NotBlank @Size(max = 50)
        String organisation,

        @Schema(examples = "CB-00477") @Size(min = 1, max = 50)
        String member,

        @Schema(examples = "Thu hồi, nộp lại số đảng phí đã thu sai") @NotBlank @Size(max = 4000)
        String what,

        @Schema(examples = "2022-06-30") @NotNull LocalDate requiredOn,
        @Schema(examples = "2022-09-30") @NotNull LocalDate dueOn) {}
