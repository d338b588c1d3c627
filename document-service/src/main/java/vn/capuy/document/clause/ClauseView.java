package vn.capuy.document.clause;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A clause of a document.
 *
 * @param parent the clause in which it stands; null at the top
 * @param place by which the document's order is kept
 * @param path its label behind those of the clauses in which it stands
 * @param content what it says, without the clauses in it
 * @param requiresTasks whether tasks must be given out for it
 * @param voidedAt null unless it was voided
 */
@Schema(name = "Clause")
public record ClauseView(
        UUID id,
        UUID document,
        UUID parent,
        @Schema(examples = "0000300001") String place,
        ClauseKind kind,
        @Schema(examples = "Khoản 1") String label,
        @Schema(examples = "Điều 3 › Khoản 1") String path,
        String heading,
        String content,
        boolean requiresTasks,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {}
