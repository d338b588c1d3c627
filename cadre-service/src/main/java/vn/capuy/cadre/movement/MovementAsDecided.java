package vn.capuy.cadre.movement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided otherwise than it was proposed; what is left out stays as proposed. */
@Schema(name = "MovementAsDecided")
public record MovementAsDecided(
        @Schema(examples = "QĐ-118/2022", description = "Number of the decision.") @Size(min = 1, max = 60)
        String reference,

        LocalDate decidedOn,
        LocalDate effectiveOn,
        LocalDate plannedReturnOn) {}
