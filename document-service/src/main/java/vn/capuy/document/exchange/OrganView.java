package vn.capuy.document.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which id the exchange knows an organisation. */
@Schema(name = "ExchangeOrgan")
public record OrganView(
        UUID id,
        @Schema(examples = "A22.08.00") String organId,
        @Schema(examples = "BL") String unit,
        String unitName,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
