package vn.capuy.inspection.matter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a matter. Cases decided later no longer name it; those that do keep it.
 *
 * @param lastDay the last day of a decision that may name it, included
 */
@Schema(name = "MatterEnding")
record MatterEnding(
        @Schema(examples = "2026-12-31") @NotNull LocalDate lastDay) {}
