package vn.capuy.inspection.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/**
 * That somebody works on a case no more.
 *
 * @param leftOn the first day on which he does not, not in the future
 */
@Schema(name = "CaseTeamLeave")
public record LeaveRequest(
        @Schema(examples = "2022-06-20") @NotNull LocalDate leftOn,

        @Schema(examples = "Điều động công tác khác") @NotBlank @Size(max = Reason.LONGEST)
        String reason) {}
