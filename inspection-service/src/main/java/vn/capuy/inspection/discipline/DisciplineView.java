package vn.capuy.inspection.discipline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * A discipline file, whole.
 *
 * @param rulings what the rules said of the decision, and how persons judged what is left to them
 * @param allowedSteps the steps from its state, and why this caller may not take the others
 */
@Schema(name = "Discipline")
public record DisciplineView(
        DisciplineDetail file,
        List<DisciplineActs.Act> acts,
        List<BallotView> ballots,
        List<Deferrals.Deferral> deferrals,
        List<ReviewView> reviews,
        List<RulingView> rulings,
        List<StepView> allowedSteps) {}
