package vn.capuy.cadre.appraisal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.appraisal.rules.CeilingFacts;

/**
 * A group's numbers.
 *
 * @param rated how many are rated at all
 * @param goodOrBetter how many of these good or better
 * @param excellent how many of these excellent
 * @param allowed how many excellent there may be; null where no figure is known for the day
 * @param over by how many there are too many; null likewise
 */
@Schema(name = "AppraisalCeilingCount")
public record CeilingCount(long rated, long goodOrBetter, long excellent, Long allowed, Long over) {
    static CeilingCount of(long rated, long goodOrBetter, long excellent, Integer percent) {
        Long allowed = percent == null ? null : CeilingFacts.allowed(goodOrBetter, percent);
        return new CeilingCount(
                rated, goodOrBetter, excellent, allowed, allowed == null ? null : Math.max(0, excellent - allowed));
    }
}
