package vn.capuy.document.workinggroup.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Reads the charges of groups that exist for the caller. */
@ApplicationScoped
class ChargeQueries {
    private static final String CHARGE = """
            select c.id, c.working_group, g.reference, g.founded_by, c.kind, c.place, %s as place_name, c.committee,
              s.reference as committee_reference, c.period, c.from_day as "from", c.ended_on as last_day, c.end_ground,
              c.decision,
              case when c.voided_at is not null then 'VOIDED' when c.ended_on is not null then 'ENDED' else 'HOLDS' end as state,
              c.recorded_at, c.recorded_by, c.void_reason, c.version
            from working_group_charge c join working_group g on g.id = c.working_group
            left join working_group_end e on e.working_group = g.id left join org_unit p on p.code = c.place
            left join steering_committee s on s.id = c.committee
            where %s""".formatted(Projections.named("p.name"), WorkingGroupAccess.VISIBLE);

    private final Projections projections;

    ChargeQueries(Projections projections) {
        this.projections = projections;
    }

    /** By their first day. */
    Page<ChargeView> list(ChargeFilter filter, PageRequest page) {
        var sql = new StringBuilder(CHARGE);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                ChargeView.class,
                List.of(ListQuery.date("\"from\""), ListQuery.id("id")),
                row -> Cursor.at(row.from(), row.id()));
        return projections.page(list, page, filter.binds());
    }

    ChargeView find(UUID id) {
        return projections
                .one(CHARGE + " and c.id = :id", ChargeView.class, Map.of("id", id))
                .orElseThrow(ProblemException::notFound);
    }
}
