package vn.capuy.cadre.dossier.contradiction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.dossier.rules.Evidence;

/**
 * Values of a dossier that cannot be true together, or hardly.
 *
 * @param evidence the values themselves, and where they stand
 */
@Schema(name = "Contradiction")
public record ContradictionView(
        @Schema(description = "Known by rule and evidence: another value, another key.")
        String key,

        @Schema(examples = "DOS-03") String rule,

        @Schema(examples = "NOT_MET", description = "NOT_MET: cannot be. PERSON_MUST_JUDGE: doubtful.")
        String verdict,

        String message,
        @Schema(examples = "Điều 1, Điều lệ Đảng") String citation,
        @Schema(examples = "GENERAL") String certainty,
        List<Evidence> evidence,

        @Schema(description = "Who set it aside and why; null while it is open.")
        SetAside setAside) {

    /** That a person looked into it, and why it is none. */
    @Schema(name = "ContradictionSetAside")
    public record SetAside(UUID id, String ground, Instant recordedAt, String recordedBy, long version) {}
}
