package vn.capuy.inspection.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * A programme with how it came to its state; its items are a list of their own.
 *
 * @param steps what was done with it, the first first
 * @param allowedSteps every step from its state, and whether this caller may take it
 * @param rulings what the rules said when it was approved, amended and closed, the latest first
 */
@Schema(name = "Programme")
public record ProgrammeDetail(
        ProgrammeView programme, List<TakenStep> steps, List<StepView> allowedSteps, List<RulingView> rulings) {}
