package vn.capuy.document.exchange;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a receiver told of our document.
 *
 * @param code StatusCode, such as 03
 * @param staff who handles it there; null where that is not told
 */
@Schema(name = "ExchangeStatus")
public record StatusView(
        UUID id,
        UUID document,
        @Schema(examples = "A22.00") String organId,
        String organName,
        @Schema(examples = "03") String code,
        @Schema(examples = "Đã tiếp nhận") String description,
        String staff,
        Instant toldAt,
        Instant recordedAt,
        String recordedBy) {}
