package vn.capuy.document.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/**
 * Closed periods, those alone that exist for the caller: within whose scope the body stood on the period's last day, and those of
 * the bodies below it, which lead its tasks. The latter see the counts, and of the lines their own.
 */
@ApplicationScoped
public class PeriodReads {
    /** SQL: the body of the period {@code p} stood within the caller's scope. */
    static final String WHOLE = Organisation.withinScope("p.org", "p.body_day");

    /** SQL: the period {@code p} exists for the caller. Binds {@code scope}. */
    public static final String VISIBLE = """
            (%s or exists (select 1 from org_ancestry below where below.ancestor = p.org and below.descendant = :scope
              and below.valid @> p.body_day and below.known_until = 'infinity'))""".formatted(WHOLE);

    /** SQL: by what the period {@code p} is called. */
    public static final String KEY = """
            to_char(p.first_day, case p.kind when 'WEEK' then 'IYYY"-W"IW' when 'MONTH' then 'YYYY-MM'
              when 'QUARTER' then 'YYYY"-Q"Q' else 'YYYY' end)""";

    private static final String PERIOD = """
            select p.id, p.org, %s as org_name, p.kind, %s as period, p.first_day, p.last_day, p.closed_at, p.closed_by,
              p.taken_over, p.first_closed_on, p.minutes, p.tasks, p.assigned, p.carried_over, p.done_on_time, p.done_late,
              p.handed_in, p.in_progress, p.not_begun, p.returned, p.overdue, p.cancelled, p.late_entries, p.digest
            from task_period p join org_unit u on u.code = p.org
            where %s""".formatted(Projections.named("u.name"), KEY, VISIBLE);

    private static final ListQuery<ClosedPeriod> LIST = new ListQuery<>(
            PERIOD + " and "
                    + String.join(
                            " and ",
                            Projections.equal("p.org", "org"),
                            Projections.equal("p.kind", "kind"),
                            Projections.between("p.first_day")),
            ClosedPeriod.class,
            List.of(ListQuery.date("first_day"), ListQuery.id("id")),
            row -> Cursor.at(row.firstDay(), row.id()));

    private static final String STANDING = """
            select p.id, p.org, p.kind, p.first_day, p.body_day, p.closed_at, v.closed_at as previous_at, %s as whole,
              not exists (select 1 from task_period e where e.org = p.org and e.kind = p.kind and e.first_day < p.first_day)
                as is_first
            from task_period p left join task_period v on v.id = p.previous""".formatted(WHOLE);

    private final Projections projections;

    PeriodReads(Projections projections) {
        this.projections = projections;
    }

    /**
     * A closed period as its sheet is asked.
     *
     * @param bodyDay the day on whose scope it is judged
     * @param previousAt when the period before was closed; null for the first
     * @param whole whether the caller sees all lines, and not only those of tasks that exist for him
     * @param isFirst whether the body closed none of this kind before
     */
    public record Standing(
            UUID id,
            String org,
            TaskPeriodKind kind,
            LocalDate firstDay,
            LocalDate bodyDay,
            Instant closedAt,
            Instant previousAt,
            boolean whole,
            boolean isFirst) {
        public CalendarPeriod period() {
            return CalendarPeriod.holding(kind, firstDay);
        }

        public Sheet sheet() {
            return Sheet.closed(org, period(), closedAt, previousAt);
        }
    }

    Page<ClosedPeriod> page(PeriodFilter filter, PageRequest page) {
        return projections.page(LIST, page, filter.filters());
    }

    /** 404 where there is none, or none for this caller. */
    ClosedPeriod read(UUID id) {
        return projections
                .one(PERIOD + " and p.id = :id", ClosedPeriod.class, Map.of("id", id))
                .orElseThrow(ProblemException::notFound);
    }

    /** As its sheet is asked; empty where there is none, or none for this caller. */
    public Optional<Standing> find(UUID id) {
        return projections.one(STANDING + " where p.id = :id and " + VISIBLE, Standing.class, Map.of("id", id));
    }

    /** As its sheet is asked; 404 where there is none, or none for this caller. */
    public Standing require(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    /** The latest of this kind that the body closed, whoever asks. */
    Optional<Standing> latest(String org, TaskPeriodKind kind) {
        return projections.one(
                STANDING + " where p.org = :org and p.kind = :kind order by p.first_day desc limit 1",
                Standing.class,
                Map.of("org", org, "kind", kind.name()));
    }

    /** The one of this kind that begins on the day, whoever asks. */
    Optional<Standing> of(String org, CalendarPeriod period) {
        return projections.one(
                STANDING + " where p.org = :org and p.kind = :kind and p.first_day = :first",
                Standing.class,
                Map.of("org", org, "kind", period.kind().name(), "first", period.from()));
    }
}
