package vn.capuy.report.below;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;

/** What came of asking the installations below, each by itself. */
@Schema(name = "BelowFetch")
record FetchView(List<Outcome> items) {

    /** What came of asking one. */
    @Schema(name = "BelowFetchOutcome")
    record Outcome(
            @Schema(examples = "binh-lieu") String installation,
            @Schema(examples = "BL") String unit,

            @Schema(description = "Whether it told all that it was asked.")
            boolean answered,

            @Schema(description = "Why it did not; what came before is kept.", nullable = true)
            Trouble trouble,

            @Schema(description = "The same in the caller's language.", nullable = true)
            String reason,

            @Schema(description = "When it last told all that it was asked; null where it never did.", nullable = true)
            Instant answeredAt,

            @Schema(description = "The seals that came, by their ids here.")
            List<UUID> received,

            @Schema(description = "How many it told that were here already.", examples = "12")
            int known,

            @Schema(description = "The seals that were not taken, and why.")
            List<Refused> refused,

            @Schema(description = "Whether there are more than are taken at one time: fetch again.")
            boolean more) {}

    /** A seal that was not taken. */
    @Schema(name = "BelowRefusedSeal")
    record Refused(
            @Schema(description = "Its id at that installation.")
            UUID seal,

            Objection objection,

            @Schema(description = "The same in the caller's language.")
            String reason) {
        static Refused of(Answered.Refused refused, Language language) {
            return new Refused(
                    refused.seal(),
                    refused.why(),
                    Messages.say(language, refused.why().key()));
        }
    }
}
