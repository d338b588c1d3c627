package vn.capuy.document.criteria.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.criteria.evidence.Evidence;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Reads registrations of units that stood within the caller's scope on their first day. */
@ApplicationScoped
class RegistrationQueries {
    private static final String REGISTRATION = """
            select r.id, r.set_code as set, %s as set_name, r.unit, %s as unit_name, r.from_day as "from", r.target_day,
              r.ended_on, r.end_ground, r.decided_by, %s as decided_by_name, r.decision, %s,
              case when r.voided_at is not null then 'VOIDED' when r.ended_on is not null then 'ENDED' else 'WORKING' end as state,
              r.recorded_at, r.recorded_by, r.void_reason, r.version
            from criteria_registration r join criteria_set s on s.code = r.set_code join org_unit u on u.code = r.unit
            join org_unit b on b.code = r.decided_by where\s""".formatted(
                            Projections.named("s.name"),
                            Projections.named("u.name"),
                            Projections.named("b.name"),
                            Evidence.shown("r.document"))
            + Organisation.withinScope("r.unit", "r.from_day");

    private final Projections projections;
    private final Evidence evidence;

    RegistrationQueries(Projections projections, Evidence evidence) {
        this.projections = projections;
        this.evidence = evidence;
    }

    /** By their first day. */
    Page<RegistrationView> list(RegistrationFilter filter, PageRequest page) {
        var sql = new StringBuilder(REGISTRATION);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                RegistrationView.class,
                List.of(ListQuery.date("\"from\""), ListQuery.id("id")),
                row -> Cursor.at(row.from(), row.id()));
        return projections.page(list, page, binds(filter.binds()));
    }

    RegistrationView find(UUID id) {
        return projections
                .one(REGISTRATION + " and r.id = :id", RegistrationView.class, binds(Map.of("id", id)))
                .orElseThrow(ProblemException::notFound);
    }

    private Map<String, Object> binds(Map<String, Object> filters) {
        var binds = new HashMap<>(filters);
        binds.putAll(evidence.wall());
        return binds;
    }
}
