package vn.capuy.cadre.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * Who retires when, from which posts.
 *
 * @param retiresOn the last day of service
 * @param posts all that he holds there on the day asked for
 * @param titles of these posts, in the caller's language
 */
@Schema(name = "RetirementForecast")
public record RetirementView(
        LocalDate retiresOn,
        @Schema(examples = "CB-00001") String person,
        String personName,
        List<String> posts,
        String titles,
        FindingView finding) {}
