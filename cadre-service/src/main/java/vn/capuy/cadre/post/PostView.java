package vn.capuy.cadre.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post.
 *
 * @param title in the caller's language
 * @param validTo the last day, included; null while there is no end
 * @param holders how many hold it on the day asked for
 */
@Schema(name = "Post")
public record PostView(
        UUID id,
        @Schema(examples = "\"BL-BTC-TB\"") String code,
        String org,
        String orgName,
        PostKind kind,
        String title,
        int seats,
        LocalDate validFrom,
        LocalDate validTo,
        int holders,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
