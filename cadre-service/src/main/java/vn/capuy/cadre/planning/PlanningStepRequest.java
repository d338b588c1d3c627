package vn.capuy.cadre.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** A step with a list. */
@Schema(name = "PlanningStepRequest")
public record PlanningStepRequest(
        @NotNull PlanningStep step,

        @Schema(description = "To submit: the day, not before the last meeting.")
        LocalDate submittedOn,

        @Schema(description = "To submit a list that misses a target of its make-up: why.") @Size(max = Reason.LONGEST)
        String ground,

        @Schema(description = "To approve: the organisation that approves.", examples = "QN") @Size(max = 50)
        String approvingBody,

        @Schema(description = "To approve: the day of the decision.")
        LocalDate approvedOn,

        @Schema(description = "Required to reject.") @Size(max = Reason.LONGEST)
        String reason) {}
