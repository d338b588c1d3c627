package vn.capuy.inspection.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step to be taken with a case.
 *
 * @param concludedOn the day of the conclusion; with CONCLUDE, and only then
 */
@Schema(name = "CaseStepRequest")
record StepRequest(
        @NotNull CaseStep step,
        @Schema(examples = "2022-08-30") LocalDate concludedOn) {}
