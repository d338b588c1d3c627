package vn.capuy.cadre.post;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a holding. */
@Schema(name = "HoldingEnd")
public record HoldingEnd(
        @Schema(description = "The last day, included.") @NotNull
        LocalDate lastDay) {}
