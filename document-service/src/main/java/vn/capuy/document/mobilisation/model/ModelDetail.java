package vn.capuy.document.mobilisation.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * A model.
 *
 * @param targets what it sets out to reach, and by what that is told
 * @param steps its course, by day; void steps with their reason
 * @param allowedSteps what can be done now, and whether this caller may
 * @param rulings what the rules said when it was recognised or rewarded, the latest first
 */
@Schema(name = "MobilisationModelDetail")
public record ModelDetail(
        @JsonUnwrapped ModelView model,
        String content,
        String targets,
        List<MarkedStep> steps,
        List<StepView> allowedSteps,
        List<RulingView> rulings) {}
