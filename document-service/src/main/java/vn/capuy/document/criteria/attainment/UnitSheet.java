package vn.capuy.document.criteria.attainment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.criteria.attainment.forecast.Forecast;
import vn.capuy.document.criteria.set.Comparison;
import vn.capuy.document.criteria.set.CriterionField;
import vn.capuy.document.criteria.set.Measure;

/**
 * A unit's sheet: criterion by criterion and indicator by indicator, with what is missing and why.
 *
 * @param unit how far it has come on the whole
 * @param knownAt the moment as of which it is told
 * @param reachedOn the day on which all would be attained at the pace so far; null where that cannot be told of some indicator
 * @param inTime whether that day is not after the target day; null where there is none
 * @param below how far units below have come toward each set
 */
@Schema(name = "UnitCriteriaSheet")
public record UnitSheet(
        UnitAttainment unit,
        Instant knownAt,
        LocalDate reachedOn,
        Boolean inTime,
        List<Criterion> criteria,
        List<SetSummary> below) {

    /** A criterion of the sheet; it is attained where each of its indicators counts. */
    @Schema(name = "UnitCriterion")
    public record Criterion(
            int number, String name, CriterionField field, boolean attained, List<Indicator> indicators) {}

    /**
     * An indicator of the sheet.
     *
     * @param why in a sentence why it stands as it does
     * @param target what is asked of this unit on this day; null where it is not known, and of yes or no
     * @param targetDocument where that stands
     * @param targetCertainty how well it is known
     * @param value the latest verified figure; null of yes or no, and where there is none
     * @param yes the same of yes or no
     * @param measuredOn the day of that value
     * @param valueId the record of that value
     * @param judgement the record by which a person judged; null where nobody has
     * @param ground on what ground he did
     * @param forecast of what has not been attained; null of what has
     * @param pace what that says, in a sentence
     */
    @Schema(name = "UnitIndicator")
    public record Indicator(
            @Schema(examples = "15.1") String number,
            String name,
            Measure measure,
            String measuredIn,
            Comparison comparison,
            String condition,
            IndicatorState state,
            String why,
            BigDecimal target,
            String targetDocument,
            String targetCertainty,
            BigDecimal value,
            Boolean yes,
            LocalDate measuredOn,
            UUID valueId,
            UUID judgement,
            String ground,
            Forecast forecast,
            String pace) {}
}
