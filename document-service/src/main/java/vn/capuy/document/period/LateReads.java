package vn.capuy.document.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/**
 * What was entered after a period was closed and has a day in it. A body's periods follow each other without a gap, so each such
 * entry is late in one period of each kind; what lies before the first period is late in that.
 */
@ApplicationScoped
class LateReads {
    /** A task that was voided after the close is late in the period in whose sheet it stood last. */
    private static final String LATE = """
            select t.id as task, t.reference, s.nr, s.step, s.on_day, s.recorded_at, s.recorded_by, s.nr::bigint as place
            from task_step s join task t on t.id = s.task
            where s.on_day between :lateFrom and :last and s.recorded_at > :closed and t.assigned_by = :org and %1$s
            union all
            select t.id, t.reference, null, 'VOID', null, t.voided_at, t.voided_by, 2147483647
            from task t
            where t.assigned_by = :org and t.voided_at > :closed and t.recorded_at <= :closed and t.assigned_on <= :last and %1$s
              and (t.ended_on is null or t.ended_on >= :lateFrom or t.ended_at > :closed)
              and not exists (select 1 from task_period l where l.org = :org and l.kind = :kind and l.first_day > :first
                and l.closed_at < t.voided_at)""".formatted("(cast(:whole as boolean) or " + TaskAccess.VISIBLE + ")");

    private static final ListQuery<LateEntry> PAGE = new ListQuery<>(
            """
            select late.task, late.reference, late.nr, late.step, late.on_day, late.recorded_at, late.recorded_by, late.place,
              (select %s from task_period p where p.org = :org and p.kind = :kind and p.first_day > :first
                 and p.closed_at >= late.recorded_at order by p.first_day limit 1) as shown_in
            from (%s) late""".formatted(PeriodReads.KEY, LATE),
            LateEntry.class,
            List.of(ListQuery.id("task"), ListQuery.number("place")),
            row -> Cursor.at(row.task(), row.place()));

    private final Projections projections;

    LateReads(Projections projections) {
        this.projections = projections;
    }

    public record Count(long late) {}

    Page<LateEntry> page(PeriodReads.Standing period, PageRequest page) {
        return projections.page(PAGE, page, binds(period));
    }

    long count(PeriodReads.Standing period) {
        return projections
                .one("select count(*) as late from (" + LATE + ") each", Count.class, binds(period))
                .orElseThrow()
                .late();
    }

    private static Map<String, Object> binds(PeriodReads.Standing period) {
        var binds = new HashMap<String, Object>();
        binds.put("org", period.org());
        binds.put("kind", period.kind().name());
        binds.put("first", period.firstDay());
        binds.put("lateFrom", period.isFirst() ? java.time.LocalDate.of(1900, 1, 1) : period.firstDay());
        binds.put("last", period.period().to());
        binds.put("closed", period.closedAt().atOffset(ZoneOffset.UTC));
        binds.put("whole", period.whole());
        return binds;
    }
}
