package vn.capuy.cadre.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.platform.problem.FindingView;

/**
 * What the rules give for an appraisal as it stands.
 *
 * @param rating the highest rating that no rule refuses
 * @param toJudge what they leave to persons at it
 * @param above why it is not the next higher rating
 */
@Schema(name = "AppraisalMeasure")
public record MeasureView(
        Rating rating, LocalDate on, String rulebook, List<FindingView> toJudge, List<FindingView> above) {}
