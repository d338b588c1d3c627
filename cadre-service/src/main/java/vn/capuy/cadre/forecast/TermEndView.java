package vn.capuy.cadre.forecast;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * Whose elected office ends with a committee's term.
 *
 * @param endsOn the last day of the term
 * @param expected whether that day is only expected after the usual length, since no congress is entered yet
 */
@Schema(name = "TermEndForecast")
public record TermEndView(
        LocalDate endsOn,
        boolean expected,
        @Schema(examples = "BL") String committee,
        @Schema(examples = "2020-2025") String term,
        String post,
        String postTitle,
        String org,
        String orgName,
        String person,
        String personName,
        FindingView finding) {}
