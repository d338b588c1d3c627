package vn.capuy.report.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target. */
@Schema(name = "Target")
public record TargetView(
        UUID id,
        @Schema(examples = "BL") String org,
        String orgName,
        @Schema(examples = "DOC.ISSUED") String code,
        LocalDate from,
        LocalDate to,
        Direction direction,
        @Schema(examples = "1000") BigDecimal value,
        @Schema(examples = "01-NQ/ĐH, mục II.3") String source,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Why it was voided; null while it stands.", nullable = true)
        String voidReason,

        long version) {}
