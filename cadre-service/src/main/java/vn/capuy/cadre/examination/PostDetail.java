package vn.capuy.cadre.examination;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * A post of a round.
 *
 * @param findings what each rule found of the winner
 */
@Schema(name = "ExaminationPostDetail")
public record PostDetail(ExaminationPostView post, List<FindingView> findings) {}
