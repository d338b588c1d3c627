package vn.capuy.cadre.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** A cadre leaves an approved list. */
@Schema(name = "PlanningRemovalRequest")
public record RemovalRequest(
        @NotNull LocalDate removedOn,
        @NotNull RemovalKind kind,

        @Schema(examples = "Bị kỷ luật khiển trách") @NotBlank @Size(max = Reason.LONGEST)
        String reason,

        @Schema(
                description = "Number and symbol of the discipline decision; where the ground is one.",
                examples = "12-QĐ/UBKTHU")
        @Size(max = 100)
        String decision) {}
