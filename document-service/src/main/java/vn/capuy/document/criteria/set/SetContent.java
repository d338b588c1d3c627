package vn.capuy.document.criteria.set;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/** A version of a set with all that is in it. */
@Schema(name = "CriteriaSetContent")
public record SetContent(
        String set, String setName, SetView.Version version, List<Criterion> criteria, List<Target> targets) {

    /** A criterion (tiêu chí); names are in the caller's language. */
    @Schema(name = "Criterion")
    public record Criterion(int number, CriterionField field, String name, List<Indicator> indicators) {}

    /**
     * An indicator (chỉ tiêu).
     *
     * @param measuredIn unit of measure; null of yes or no
     * @param condition where it applies, in the words of the decision; null where it applies everywhere
     * @param certainty how well it is known
     */
    @Schema(name = "CriteriaIndicator")
    public record Indicator(
            UUID id,
            @Schema(examples = "5.1") String number,
            int criterion,
            String criterionName,
            CriterionField field,
            String name,
            Measure measure,
            String measuredIn,
            Comparison comparison,
            String condition,
            Certainty certainty) {}

    /**
     * A target that is asked from a day on.
     *
     * @param area below which unit; null where it is asked everywhere
     */
    @Schema(name = "CriteriaTarget")
    public record Target(
            UUID id,
            String indicator,
            String area,
            LocalDate holdsFrom,
            BigDecimal target,
            String document,
            String article,
            Certainty certainty,
            boolean voided,
            String voidReason,
            long version) {}
}
