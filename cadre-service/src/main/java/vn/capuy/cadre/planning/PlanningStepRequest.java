package vn.capuy.cadre.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.shared.Reason;

/** A step with a proposed list. */
@Schema(name = "PlanningStepRequest")
public record PlanningStepRequest(
        @NotNull PlanningStep step,

        @Schema(description = "To approve: the organisation that approves.", examples = "\"QN\"") @Size(max = 50)
        String approvingBody,

        @Schema(description = "To approve: the day of the decision.")
        LocalDate approvedOn,

        @Schema(description = "Required to reject.") @Size(max = Reason.LONGEST)
        String reason) {}
