package vn.capuy.cadre.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation event in a list.
 *
 * @param onDate the first day on which the change holds
 * @param parts how many parts it has
 */
@Schema(name = "OrganisationEvent")
public record EventView(
        UUID id,
        @Schema(examples = "SX-2025-07-01") String code,
        LocalDate onDate,

        @Schema(examples = "Nghị quyết 1679/NQ-UBTVQH15") String basis,

        int parts,
        Instant recordedAt,
        String recordedBy,
        long version) {}
