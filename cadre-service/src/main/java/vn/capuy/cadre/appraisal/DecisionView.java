package vn.capuy.cadre.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.platform.problem.FindingView;

/**
 * A decision on the rating, as it was measured.
 *
 * @param computedRating what the rules gave; null for the past that was only recorded
 * @param taskResult the task results by which it was measured
 * @param droppedAt when an edit dropped the approval; null while it is in force
 */
@Schema(name = "AppraisalDecision")
public record DecisionView(
        UUID id,
        Rating rating,
        Rating computedRating,
        BigDecimal points,
        UUID taskResult,
        String ground,
        String rulebook,
        List<FindingView> findings,
        String decidedBy,
        LocalDate decidedOn,
        Instant approvedAt,
        String approvedBy,
        Instant droppedAt,
        String droppedBy,
        String dropReason) {}
