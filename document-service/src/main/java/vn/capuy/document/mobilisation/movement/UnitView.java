package vn.capuy.document.mobilisation.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit that takes part in a movement.
 *
 * @param rating how its latest result was rated; null where none is told
 * @param rewards how many rewards it got
 */
@Schema(name = "EmulationUnit")
public record UnitView(
        UUID id,
        UUID movement,
        @Schema(examples = "BL-HM-DU") String unit,
        String unitName,
        LocalDate registeredOn,
        String targets,
        Rating rating,
        LocalDate ratedOn,
        long rewards,
        String voidReason,
        long version) {}
