package vn.capuy.cadre.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post.
 *
 * @param title in the caller's language
 * @param seats how many may hold it on the day asked for
 * @param validTo the last day, included; null while there is no end
 * @param nonLocal whether it is to be held by somebody who is not local
 * @param managedBy the committee that manages whoever holds it
 * @param termLimited whether one person holds it for a limited number of terms in a row
 * @param holders how many hold it on the day asked for
 */
@Schema(name = "Post")
public record PostView(
        UUID id,
        @Schema(examples = "BL-BTC-TB") String code,
        String org,
        String orgName,
        PostKind kind,
        PostLevel level,
        String title,
        int seats,
        LocalDate validFrom,
        LocalDate validTo,
        boolean nonLocal,
        @Schema(examples = "BL") String managedBy,
        boolean termLimited,
        int holders,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
