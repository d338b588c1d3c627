package vn.capuy.document.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A document whose retention is over.
 *
 * @param abstractText null where it is secret
 * @param secret whether it is: then it is opened before it can be disposed of
 * @param dueOn the first day after its retention
 * @param period the retention period by which that is reckoned
 * @param certainty how well that period is known
 * @param pending the disposal list on which it stands; null where it stands on none that is open
 */
@Schema(name = "RetentionDue")
public record RetentionDueRow(
        UUID document,
        @Schema(examples = "BL") String issuer,
        @Schema(examples = "OFFICIAL_LETTER") String type,
        @Schema(examples = "15-CV/HU") String notation,
        LocalDate issuedOn,
        @JsonProperty("abstract") String abstractText,
        boolean secret,
        LocalDate dueOn,
        int years,
        UUID period,
        @Schema(examples = "01/2011/QH13") String schedule,
        Certainty certainty,
        UUID pending) {}
