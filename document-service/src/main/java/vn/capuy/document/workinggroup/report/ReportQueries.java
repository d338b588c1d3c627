package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the reports of groups that exist for the caller. */
@ApplicationScoped
class ReportQueries {
    private static final String REPORT = """
            select r.*, r.submitted_on <= r.due_on as on_time from (
              select r.id, r.working_group, g.reference, %s as group_name, g.founded_by, r.period, r.period_from, r.period_to,
                %s as due_on, h.on_day as submitted_on, r.state, c.edition, c.work_done, c.results, c.difficulties, c.proposals,
                r.recorded_at, r.recorded_by, r.void_reason, r.version
              from group_report r join working_group g on g.id = r.working_group
              join lateral (select * from group_report_content c where c.report = r.id order by c.edition desc limit 1) c on true
              left join lateral (%s) h on true
              where %s%%s) r""".formatted(
            Projections.named("g.name"), DueSql.dueOn("r"), DueSql.handedIn("r", ":today"), WorkingGroupAccess.VISIBLE);

    private final Projections projections;
    private final Clock clock;

    ReportQueries(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /** By the last day of their periods. */
    Page<ReportSummary> list(ReportFilter filter, PageRequest page) {
        var conditions = new StringBuilder();
        filter.conditions().forEach(each -> conditions.append(" and ").append(each));
        var list = new ListQuery<>(
                REPORT.formatted(conditions),
                ReportSummary.class,
                List.of(ListQuery.date("period_to"), ListQuery.id("id")),
                row -> Cursor.at(row.periodTo(), row.id()));
        return projections.page(list, page, now(filter.binds()));
    }

    Optional<ReportSummary> find(UUID id) {
        return projections.one(REPORT.formatted(" and r.id = :id"), ReportSummary.class, now(Map.of("id", id)));
    }

    private Map<String, Object> now(Map<String, Object> filters) {
        var binds = new HashMap<>(filters);
        binds.put("knownAt", clock.instant().atOffset(ZoneOffset.UTC));
        binds.put("today", VietnamTime.today(clock));
        return binds;
    }
}
