package vn.capuy.cadre.examination;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.step.StepView;

/**
 * A candidate with what the rules found of him.
 *
 * @param findings one per rule, also of those that are met
 */
@Schema(name = "ExaminationCandidateDetail")
public record CandidateDetail(CandidateView candidate, List<FindingView> findings, List<StepView> allowedSteps) {}
