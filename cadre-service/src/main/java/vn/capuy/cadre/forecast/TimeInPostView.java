package vn.capuy.cadre.forecast;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * A rotated cadre who is soon to have been long enough in his post, or to return.
 *
 * @param dueOn the first of both days that is still to come
 * @param markOn the first day on which he has been in the post for the time that the regulation asks
 * @param plannedReturnOn the day of the planned return
 * @param finding left to a person where the return is planned for a day before the mark, or no figure held
 */
@Schema(name = "TimeInPostForecast")
public record TimeInPostView(
        LocalDate dueOn,
        LocalDate markOn,
        LocalDate plannedReturnOn,
        LocalDate effectiveOn,
        String reference,
        String post,
        String postTitle,
        String org,
        String person,
        String personName,
        FindingView finding) {}
