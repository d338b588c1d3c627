package vn.capuy.cadre.dualpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A village that shares the cell of another one.
 *
 * @param validTo the last day, included; null while there is no end
 */
@Schema(name = "SharedCell")
public record SharedCellView(
        UUID id,
        @Schema(examples = "BL-HM-C01") String cell,
        String cellName,
        @Schema(examples = "BL-HM-T02") String village,
        String villageName,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
