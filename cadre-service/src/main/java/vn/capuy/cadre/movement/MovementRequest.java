package vn.capuy.cadre.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A movement that is proposed. */
@Schema(name = "MovementRequest")
public record MovementRequest(
        @Schema(examples = "\"QĐ-112/2022\"", description = "Number of the decision; never used twice.")
        @NotBlank
        @Size(max = 60)
        String reference,

        @NotNull MovementKind kind,

        @Schema(examples = "\"CB-00001\"") @NotBlank @Size(max = 30)
        String person,

        @Schema(examples = "\"BL-BTC-PB\"") @NotBlank @Size(max = 60)
        String fromPost,

        @Schema(examples = "\"BL-HM-DU-BT\"") @NotBlank @Size(max = 60)
        String toPost,

        @Schema(examples = "\"BL\"", description = "The organisation that decides.") @NotBlank @Size(max = 50)
        String decidedBy,

        @NotNull LocalDate decidedOn,

        @Schema(description = "The first day in the new post.") @NotNull
        LocalDate effectiveOn,

        @Schema(description = "Of rotation and secondment.") LocalDate plannedReturnOn) {}
