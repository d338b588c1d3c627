package vn.capuy.document.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.evaluation.rules.EvaluationWeights;
import vn.capuy.document.evaluation.rules.ShownPoints;
import vn.capuy.document.period.LeadTotals;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * An evaluation with what it rests on.
 *
 * @param counted what the period's sheet comes to for this lead; its tasks are listed at {@code …/lines}
 * @param shown what that makes in points
 * @param weights by how many per cent each of the three counts, on the period's last day
 * @param beyond the tasks that were judged done beyond what was required
 * @param ruling what the rules said of the latest judgement; null before there is one
 * @param allowedSteps the steps that can be taken from its state, and whether this caller may
 */
@Schema(name = "TaskEvaluationWithSteps")
public record EvaluationView(
        EvaluationSummary evaluation,
        LeadTotals counted,
        ShownPoints shown,
        EvaluationWeights weights,
        List<Taken> takenSteps,
        List<UUID> beyond,
        RulingView ruling,
        List<StepView> allowedSteps) {
    /**
     * A step as it was taken.
     *
     * @param step ASSESS for the self-assessment, else the step
     * @param ground why it was objected to, or how that was resolved
     */
    @Schema(name = "TaskEvaluationTakenStep")
    public record Taken(
            int nr,
            String step,
            EvaluationState state,
            Integer quantity,
            String quantityGround,
            Integer quality,
            String qualityGround,
            Integer timeliness,
            String timelinessGround,
            BigDecimal points,
            String ground,
            Instant recordedAt,
            String recordedBy) {}

    /** For the entity tag. Not part of what is shown: the evaluation shows it. */
    long version() {
        return evaluation.version();
    }
}
