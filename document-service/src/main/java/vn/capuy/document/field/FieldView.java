package vn.capuy.document.field;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field of work.
 *
 * @param recordedBy who entered it; null of what came with the service
 * @param voidedAt null while it may be named
 * @param version for the entity tag
 */
@Schema(name = "DocumentField")
public record FieldView(
        @Schema(examples = "NEW_RURAL") String code,
        String name,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
