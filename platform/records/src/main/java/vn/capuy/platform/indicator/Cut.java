package vn.capuy.platform.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Into which parts a figure is cut.
 *
 * @param part SQL: the part to which the fact {@code f} belongs, as text; null for none
 * @param starts of periods, each of which is a part of its own; empty when it is not cut by time
 * @param ends the last days of these periods
 */
record Cut(String part, List<LocalDate> starts, List<LocalDate> ends) {
    /** By the split that is always shown. */
    static final Cut SPLIT = new Cut("f.split");

    /** By the unit whose fact it is. */
    static final Cut UNIT = new Cut("f.org");

    /** By the unit directly below the organisation under which the fact's own stood on its day. */
    static final Cut CHILD = new Cut("""
            coalesce((select child.ancestor from org_ancestry child
              join org_placement placed on placed.unit = child.ancestor and placed.parent = :org and placed.valid @> f.on_date
              where child.descendant = f.org and child.valid @> f.on_date
                and child.known_from <= :knownAt and child.known_until > :knownAt limit 1), :org)""");

    private static final Pattern FROM = Pattern.compile("(?<!:):from\\b");
    private static final Pattern TO = Pattern.compile("(?<!:):to\\b");

    Cut(String part) {
        this(part, List.of(), List.of());
    }

    /** By periods: the facts are asked for each of them, all at once. */
    static Cut byPeriods(List<LocalDate> starts, List<LocalDate> ends) {
        return new Cut("f.period_start::text", starts, ends);
    }

    /** By dimensions, one within the other. */
    static Cut by(List<String> parts) {
        String each = "coalesce(%s, '" + PartKeys.NOT_STATED + "')";
        return new Cut(String.join(
                " || '" + PartKeys.BETWEEN + "' || ",
                parts.stream().map(each::formatted).toList()));
    }

    /**
     * SQL of the facts. Those of a period are fenced off ({@code offset 0}): a plan for any values takes periods to be many and
     * their facts to be few, and would read the facts of all days first.
     */
    String facts(Asked asked) {
        String facts = asked.indicator().facts();
        if (starts.isEmpty()) {
            return facts;
        }
        return """
                select period.starts_on as period_start, period.ends_on as period_end, of_period.*
                from unnest(cast(:starts as date[]), cast(:ends as date[])) as period (starts_on, ends_on)
                cross join lateral (select f.* from (%s) f where %s offset 0) of_period""".formatted(
                        within(facts, "period.starts_on", "period.ends_on"),
                        asked.counted().ofOrgs());
    }

    /** SQL on the fact {@code f}: what a part is asked of as of a day is asked of each period's own. */
    String condition(Asked asked) {
        return starts.isEmpty() ? asked.condition() : within(asked.condition(), "f.period_start", "f.period_end");
    }

    boolean isByPeriods() {
        return !starts.isEmpty();
    }

    /** The facts between two days that are SQL instead of {@code :from} and {@code :to}. */
    static String within(String facts, String from, String to) {
        return TO.matcher(FROM.matcher(facts).replaceAll(from)).replaceAll(to);
    }
}
