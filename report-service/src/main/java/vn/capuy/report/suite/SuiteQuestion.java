package vn.capuy.report.suite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which figures are asked for.
 *
 * @param org code of the organisation
 * @param from the first day
 * @param to the last day, included
 * @param knownAt as recorded by this moment
 * @param reach OWN or BELOW; null for each indicator's own
 * @param tree AS_IT_STOOD or TODAY
 */
public record SuiteQuestion(String org, LocalDate from, LocalDate to, Instant knownAt, Reach reach, Tree tree) {
    /** Whose acts count. */
    public enum Reach {
        OWN,
        BELOW
    }

    /** Under which tree: that of each record's day, or today's successors. */
    public enum Tree {
        AS_IT_STOOD,
        TODAY
    }

    /** The same, as it was known at another moment. */
    public SuiteQuestion knownAt(Instant moment) {
        return new SuiteQuestion(org, from, to, moment, reach, tree);
    }

    /** As the query of a URI. */
    String parameters() {
        var parameters = new ArrayList<>(List.of(
                "org=" + URLEncoder.encode(org, StandardCharsets.UTF_8),
                "from=" + from,
                "to=" + to,
                "knownAt=" + knownAt,
                "tree=" + tree));
        if (reach != null) {
            parameters.add("reach=" + reach);
        }
        return String.join("&", parameters);
    }
}
