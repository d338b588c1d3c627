package vn.capuy.cadre.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * Seats of a post that are free, or one that becomes free.
 *
 * @param freeOn the first free day, or the day asked for where it is free already
 * @param seats how many
 * @param furtherReasons for which it would become free later on all the same
 * @param person who leaves; null where it is free already
 * @param incoming how many come to the post within the time, by what is entered or proposed
 * @param planned how many stand for it on approved planning lists
 * @param covered whether somebody comes or is planned
 * @param because the reason in a sentence
 * @param finding the rule behind the reason; null where none speaks
 */
@Schema(name = "VacancyForecast")
public record VacancyView(
        LocalDate freeOn,
        @Schema(examples = "BL-BTC-TB") String post,
        String postTitle,
        String org,
        String orgName,
        long seats,
        VacancyReason reason,
        List<VacancyReason> furtherReasons,
        String reference,
        String person,
        String personName,
        long incoming,
        long planned,
        boolean covered,
        String because,
        FindingView finding) {}
