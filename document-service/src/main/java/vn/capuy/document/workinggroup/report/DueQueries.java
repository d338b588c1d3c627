package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads which reports were due, of groups that exist for the caller. */
@ApplicationScoped
class DueQueries {
    private static final String ROWS =
            """
            select f.* from (
              select due.working_group, g.reference, %s as group_name, due.founded_by, due.period, due.period_from,
                due.period_to, due.due_on, due.report, due.handed_in_on,
                case when due.handed_in_on <= due.due_on then 'ON_TIME' when due.handed_in_on is not null then 'LATE'
                  when due.due_on < :to then 'MISSING' else 'DUE' end as state,
                greatest(coalesce(due.handed_in_on, cast(:to as date)) - due.due_on, 0) as days_late
              from (%s) due join working_group g on g.id = due.working_group where %s) f where true""".formatted(Projections.named("g.name"), DueSql.DUE, WorkingGroupAccess.VISIBLE);

    private static final String BY_KEYS = " and f.working_group = any(cast(string_to_array(:groups, ',') as uuid[]))"
            + " and f.working_group || '/' || f.period || '/' || f.period_from = any(string_to_array(:keys, ','))";

    private final Projections projections;
    private final Clock clock;

    DueQueries(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /** By the day by which they were due. */
    Page<DueRow> list(DueFilter filter, PageRequest page) {
        var sql = new StringBuilder(ROWS);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                DueRow.class,
                // Where the limit was shortened, reports of two periods are due on one day.
                List.of(
                        ListQuery.date("due_on"),
                        ListQuery.text("period"),
                        ListQuery.id("working_group"),
                        ListQuery.date("period_from")),
                row -> Cursor.at(row.dueOn(), row.period(), row.workingGroup(), row.periodFrom()));
        return projections.page(list, page, known(filter.binds(VietnamTime.today(clock)), clock.instant()));
    }

    /** What was due by these keys ({@code group/period/first day}), in their order, as known at a moment. */
    List<DueRow> byKeys(List<String> keys, Instant knownAt) {
        var firsts = new TreeSet<LocalDate>();
        keys.forEach(key -> firsts.add(LocalDate.parse(key.substring(key.lastIndexOf('/') + 1))));
        if (firsts.isEmpty()) {
            return List.of();
        }
        Map<String, Object> binds = new HashMap<>();
        binds.put("from", firsts.first());
        // As things stood at the moment, whatever the last day of the figure was.
        binds.put("to", VietnamTime.dayOf(knownAt));
        binds.put("keys", String.join(",", keys));
        binds.put(
                "groups",
                keys.stream()
                        .map(key -> key.substring(0, key.indexOf('/')))
                        .distinct()
                        .collect(Collectors.joining(",")));
        var found = new HashMap<String, DueRow>();
        projections
                .all(ROWS + BY_KEYS, DueRow.class, known(binds, knownAt))
                .forEach(row -> found.put(row.workingGroup() + "/" + row.period() + "/" + row.periodFrom(), row));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, Object> known(Map<String, Object> binds, Instant knownAt) {
        var all = new HashMap<>(binds);
        all.put("knownAt", knownAt.atOffset(ZoneOffset.UTC));
        return all;
    }
}
