package vn.capuy.report.paper.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.report.paper.PaperFormat;

/**
 * A report that was ordered.
 *
 * @param progress in percent
 * @param sentence why it failed; null where it did not
 * @param size in bytes; null while it is not done
 * @param keptUntil when it is removed
 */
@Schema(name = "Paper")
public record PaperView(
        UUID id,
        UUID seal,
        UUID template,
        @Schema(examples = "MID_TERM_REVIEW") String templateCode,
        @Schema(examples = "vi") String language,
        PaperFormat format,

        @Schema(examples = "mid-term-review-BL-2023-03-31.vi.pdf")
        String name,

        PaperState state,

        @Schema(description = "In percent.", examples = "60")
        int progress,

        Instant requestedAt,
        String requestedBy,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) PaperFailure failure,

        @Schema(description = "Why it failed, in the caller's language.", nullable = true)
        String sentence,

        @Schema(description = "In bytes.", nullable = true) Long size,
        @Schema(nullable = true) String sha256,

        @Schema(description = "When it is removed.", nullable = true)
        Instant keptUntil) {

    /** As it is read from the database. */
    public record Row(
            UUID id,
            UUID seal,
            UUID template,
            String templateCode,
            String language,
            PaperFormat format,
            String name,
            PaperState state,
            int progress,
            Instant requestedAt,
            String requestedBy,
            Instant finishedAt,
            PaperFailure failure,
            Long size,
            String sha256,
            String org,
            Clearance clearance) {}
}
