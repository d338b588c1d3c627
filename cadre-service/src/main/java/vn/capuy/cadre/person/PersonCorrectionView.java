package vn.capuy.cadre.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction that was made.
 *
 * @param changes what it changed, in the order of the record
 */
@Schema(name = "PersonCorrectionRecord")
public record PersonCorrectionView(
        UUID id, Instant correctedAt, String correctedBy, String ground, List<Change> changes) {

    /**
     * @param field the member of the record
     * @param before null where there was none
     * @param after null where there is none any more
     */
    @Schema(name = "PersonChange")
    public record Change(@Schema(examples = "officialOn") String field, String before, String after) {}
}
