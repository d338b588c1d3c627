package vn.capuy.document.draft;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.step.StepView;

/**
 * A draft with the steps that can be taken.
 *
 * @param allowedSteps the steps from its state, and whether this caller may
 * @param findings of its issue just now: what the regulations leave to a person; else empty
 */
@Schema(name = "DraftWithSteps")
public record DraftView(@JsonUnwrapped DraftSummary draft, List<StepView> allowedSteps, List<FindingView> findings) {}
