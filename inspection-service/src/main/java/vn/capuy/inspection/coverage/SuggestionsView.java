package vn.capuy.inspection.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;

/**
 * An order in which to look at organisations and members, with its reasons. It judges nobody.
 *
 * @param onDay the day by which the reasons were counted: the first of the year on which the committee stands, or today
 * @param note what the order is and what it is not, in the caller's language
 */
@Schema(name = "CoverageSuggestions")
public record SuggestionsView(String committee, int year, LocalDate onDay, String note, List<Suggestion> items) {

    /**
     * @param points the sum of the reasons' points, by which alone the order goes
     * @param plannedIn the year's programmes that plan to look at it, as far as they exist for the caller
     */
    @Schema(name = "CoverageSuggestion")
    public record Suggestion(
            SubjectKind kind, String code, String name, int points, List<Reason> reasons, List<PlannedIn> plannedIn) {}

    /**
     * Why.
     *
     * @param code stable, such as {@code NEVER_LOOKED_AT}
     * @param sentence the same in the caller's language
     * @param quantity how often, or how many years
     * @param weight points for each
     * @param limit the name of the weight under {@code /limits}
     * @param certainty how sure the weight is: GENERAL unless an administrator knows better
     * @param records what it was found in; empty where that is not told
     */
    @Schema(name = "CoverageReason")
    public record Reason(
            String code,
            String sentence,
            int quantity,
            int weight,
            int points,
            String limit,
            String citation,
            String certainty,
            List<Found> records) {}

    /** A record in which a reason was found. */
    @Schema(name = "CoverageReasonRecord")
    public record Found(
            @Schema(examples = "BL-UBKT-KT-2022-07") String reference, LocalDate on) {}

    /** An item of a programme that names it. */
    @Schema(name = "CoveragePlannedIn")
    public record PlannedIn(UUID programme, String body, int number) {}
}
