package vn.capuy.cadre.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * A head who may not go on after the term that runs.
 *
 * @param endsOn the last day of the term
 * @param expected whether that day is only expected
 * @param terms how many in a row he has held the same post in the same place
 * @param leastShare of these terms, per cent of the one that he held for the shortest time
 * @param finding left to a person where that is less than the share from which on a term counts
 */
@Schema(name = "TermLimitForecast")
public record TermLimitView(
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
        long terms,
        BigDecimal leastShare,
        FindingView finding) {}
