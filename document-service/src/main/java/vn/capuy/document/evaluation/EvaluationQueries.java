package vn.capuy.document.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.period.PeriodReads;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/**
 * Reads evaluations, those alone that exist for the caller: within whose scope the body that assigned or the one that led stood on
 * the period's last day.
 */
@ApplicationScoped
class EvaluationQueries {
    private static final String VISIBLE = "(%s or %s)"
            .formatted(
                    Organisation.withinScope("p.org", "p.body_day"),
                    Organisation.withinScope("e.lead_organisation", "p.body_day"));

    private static final String EVALUATION = """
            select e.id, p.id as period_id, p.org, p.kind, %s as period, p.first_day, p.last_day, e.lead_organisation,
              %s as lead_organisation_name, e.lead_member, e.lead_member_name, l.state, a.points as self_points,
              j.quantity, j.quality, j.timeliness, j.points, coalesce(b.beyond, 0) as beyond, e.recorded_at, e.recorded_by,
              e.voided_at, e.void_reason, e.version
            from task_evaluation e join task_period p on p.id = e.period join org_unit u on u.code = e.lead_organisation
            join task_evaluation_step a on a.evaluation = e.id and a.nr = 0
            cross join lateral (select s.state from task_evaluation_step s
              where s.evaluation = e.id and s.recorded_at <= :knownAt order by s.nr desc limit 1) l
            left join lateral (select s.nr, s.quantity, s.quality, s.timeliness, s.points from task_evaluation_step s
              where s.evaluation = e.id and s.step in ('JUDGE', 'RESOLVE') and s.recorded_at <= :knownAt
              order by s.nr desc limit 1) j on true
            left join lateral (select count(*) as beyond from task_evaluation_beyond x
              where x.evaluation = e.id and x.nr = j.nr) b on true
            where %s""".formatted(PeriodReads.KEY, Projections.named("u.name"), VISIBLE);

    private static final ListQuery<EvaluationSummary> LIST = new ListQuery<>(
            EVALUATION + " and " + Indicator.known("e") + " and "
                    + String.join(
                            " and ",
                            "(cast(:period as uuid) is null or e.period = cast(:period as uuid))",
                            Projections.equal("p.org", "org"),
                            Projections.equal("p.kind", "kind"),
                            "(cast(:lead as text) is null or e.lead_organisation = :lead or e.lead_member = :lead)",
                            Projections.equal("l.state", "state"),
                            Projections.between("p.first_day")),
            EvaluationSummary.class,
            List.of(ListQuery.date("first_day"), ListQuery.id("id")),
            row -> Cursor.at(row.firstDay(), row.id()));

    private final Projections projections;
    private final Clock clock;

    EvaluationQueries(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /** By the period. */
    Page<EvaluationSummary> page(EvaluationFilter filter, PageRequest page) {
        return projections.page(LIST, page, filter.filters(clock));
    }

    /** One, also one that was voided. */
    Optional<EvaluationSummary> find(UUID id) {
        return projections.one(
                EVALUATION + " and e.id = :id",
                EvaluationSummary.class,
                Map.of("id", id, "knownAt", clock.instant().atOffset(ZoneOffset.UTC)));
    }
}
