package vn.capuy.inspection.team.roster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Until when somebody inspects.
 *
 * @param lastDay the last day, included
 */
@Schema(name = "InspectorEnd")
public record InspectorEnd(
        @Schema(examples = "2025-06-30") @NotNull LocalDate lastDay) {}
