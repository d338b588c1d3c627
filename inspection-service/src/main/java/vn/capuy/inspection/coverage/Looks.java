package vn.capuy.inspection.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;

/**
 * When and how somebody was looked at, by the cases that exist for the caller.
 *
 * @param lastOn the day of the last conclusion, or of the decision where none has followed yet; null for never
 * @param daysSince days from then to the day that was asked for
 * @param count in how many cases
 * @param inTerm in how many that were decided in the committee's running term
 * @param ofPredecessors in how many through an organisation that went over to this one
 * @param lastOrganisation the organisation that the last case names: a predecessor where it was one
 * @param byKind the same by kind of case
 * @param byMatter the same by matter
 */
@Schema(name = "Looks")
public record Looks(
        LocalDate lastOn,
        Integer daysSince,
        long count,
        long inTerm,
        long ofPredecessors,
        UUID lastCase,
        String lastReference,
        CaseKind lastKind,
        String lastOrganisation,
        List<Part> byKind,
        List<Part> byMatter) {

    /** A part of the looks. */
    @Schema(name = "LooksPart")
    public record Part(
            @Schema(examples = "INSPECTION_FINANCE") String key, long count, LocalDate lastOn) {
        @Override
        public String toString() {
            return key + ":" + count + ":" + lastOn;
        }
    }
}
