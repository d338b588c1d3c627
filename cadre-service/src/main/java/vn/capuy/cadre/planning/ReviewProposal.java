package vn.capuy.cadre.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the records say of each cadre on a list, for its review.
 *
 * @param on the day on which it is asked
 * @param leastTerms how many full terms of service a cadre must have left
 */
@Schema(name = "PlanningReviewProposal")
public record ReviewProposal(LocalDate on, LocalDate termStart, Integer leastTerms, List<Line> lines) {

    /**
     * @param outcome what the records suggest; whoever reviews decides
     * @param findings what was found of him
     */
    @Schema(name = "PlanningReviewProposalLine")
    public record Line(
            UUID entry, String person, String personName, ReviewOutcome outcome, List<ReviewFinding> findings) {}

    /** @param told the last day of service, or number and symbol of the decision */
    @Schema(name = "PlanningReviewFinding")
    public record ReviewFinding(RemovalKind kind, String told) {}
}
