package vn.capuy.cadre.appraisal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.step.StepView;

/**
 * An appraisal with all that was said, the task results that count for it, what the rules give, and the steps that can be
 * taken.
 *
 * @param taskResult null where none are known
 * @param measured null before the appraisal and once it is decided
 * @param decisions the approval in force and those that edits dropped, oldest first
 */
@Schema(name = "AppraisalDetail")
public record AppraisalDetail(
        AppraisalView appraisal,
        AppraisalTexts said,
        TaskResultView taskResult,
        MeasureView measured,
        List<DecisionView> decisions,
        List<StepView> allowedSteps) {}
