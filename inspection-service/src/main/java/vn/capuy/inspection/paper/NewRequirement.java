package vn.capuy.inspection.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.CaseStage;
import vn.capuy.kernel.citation.Certainty;

/**
 * What a new regulation requires of the files of one kind of case.
 *
 * @param stage before it leaves this stage: PREPARATION, CONDUCT or CONCLUSION
 * @param needed false where from that day on the paper is needed no more
 * @param holdsFrom the first day of a decision for which it holds
 * @param certainty how well it is known; of GENERAL and OPEN whoever takes the step judges
 */
@Schema(name = "NewPaperRequirement")
record NewRequirement(
        @NotNull CaseKind caseKind,
        @NotNull CaseStage stage,
        @NotNull PaperKind paper,
        @NotNull Boolean needed,
        @Schema(examples = "2026-04-11") @NotNull LocalDate holdsFrom,

        @Schema(examples = "21-QĐ/TW") @NotBlank @Size(max = 100)
        String document,

        @Size(min = 1, max = 100) String article,
        @NotNull Certainty certainty) {}
