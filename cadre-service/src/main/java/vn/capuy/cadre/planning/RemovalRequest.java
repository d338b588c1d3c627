package vn.capuy.cadre.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.shared.Reason;

/** A cadre leaves an approved list. */
@Schema(name = "PlanningRemovalRequest")
public record RemovalRequest(
        @NotNull LocalDate removedOn,

        @Schema(examples = "\"Bị kỷ luật khiển trách\"") @NotBlank @Size(max = Reason.LONGEST)
        String reason) {}
