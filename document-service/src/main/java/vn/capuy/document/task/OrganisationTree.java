package vn.capuy.document.task;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which bodies stood below which on which days: for files, which ask for many at once. */
final class OrganisationTree {
    static final String SQL = """
            select ancestor as above, descendant as below, lower(valid) as since, upper(valid) as until from org_ancestry
            where ancestor = any(:above) and descendant = any(:below) and known_until = 'infinity'""";

    private final Map<String, List<Stood>> byBoth;

    OrganisationTree(List<Stood> all) {
        byBoth = all.stream().collect(groupingBy(each -> both(each.above(), each.below())));
    }

    /** @param until the first day on which it did no more; null while it does */
    public record Stood(String above, String below, LocalDate since, LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }

    /** Whether a body is another or stood below it on that day. */
    boolean isBelow(String above, String below, LocalDate day) {
        return byBoth.getOrDefault(both(above, below), List.of()).stream().anyMatch(each -> each.on(day));
    }

    private static String both(String above, String below) {
        return above + " " + below;
    }
}
