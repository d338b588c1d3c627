package vn.capuy.document.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.retention.DisposalLifecycle.State;

/**
 * How long a document is kept.
 *
 * @param period what holds for it; null where its type has none
 * @param dueOn the first day after its retention; null where it is kept for good or nothing is known
 * @param holds the grounds on which it is kept longer, those that were lifted included
 * @param disposal the latest list on which it stood; null where it stood on none
 * @param disposedOn the day on which its content was destroyed; null while it is kept
 * @param version of the document, from which the next hold is entered
 */
@Schema(name = "DocumentRetention")
record RetentionView(
        UUID document,
        RetentionPeriodView period,
        LocalDate dueOn,
        List<Hold> holds,
        Disposal disposal,
        LocalDate disposedOn,
        long version) {

    /**
     * @param keptUntil null for until it is lifted
     * @param liftedAt null while it stands
     */
    @Schema(name = "RetentionHold")
    public record Hold(
            UUID id,
            LocalDate keptUntil,
            String ground,
            Instant recordedAt,
            String recordedBy,
            Instant liftedAt,
            String liftReason,
            long version) {}

    /** A list of disposal on which it stands or stood. */
    @Schema(name = "RetentionDisposal")
    public record Disposal(UUID list, State state, LocalDate disposedOn) {}
}
