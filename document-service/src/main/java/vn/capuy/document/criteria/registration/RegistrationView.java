package vn.capuy.document.criteria.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.criteria.registration.RegistrationLifecycle.State;

/**
 * A unit that works toward a set.
 *
 * @param targetDay the day by which it is to attain the set
 * @param endedOn last day; null while it works toward it or keeps it up
 * @param document the decision in the register; null where it is not there or does not exist for this caller
 */
@Schema(name = "CriteriaRegistration")
public record RegistrationView(
        UUID id,
        @Schema(examples = "NRD_COMMUNE") String set,
        String setName,
        @Schema(examples = "BL-HM") String unit,
        String unitName,
        LocalDate from,
        LocalDate targetDay,
        LocalDate endedOn,
        String endGround,
        @Schema(examples = "BL") String decidedBy,
        String decidedByName,
        String decision,
        UUID document,
        State state,
        Instant recordedAt,
        String recordedBy,
        String voidReason,
        long version) {}
