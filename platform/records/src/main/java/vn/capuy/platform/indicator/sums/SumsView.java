package vn.capuy.platform.indicator.sums;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How it stands with the sums of an indicator.
 *
 * @param told whether its figures are told by sums now; if not, they are counted
 * @param foldedUntil no entry or voiding in the sums is later; as known before that moment, figures are counted
 * @param waiting how many lines are not in the sums yet and are added to them at each question
 */
@Schema(name = "FigureSums")
public record SumsView(
        @Schema(examples = "DOC.ISSUED") String indicator,
        boolean told,
        Instant builtAt,
        Instant foldedUntil,
        long waiting) {}
