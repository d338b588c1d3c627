package vn.capuy.document.criteria.recognition;

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

/** Reads recognitions of units that stood within the caller's scope on the day of the decision. */
@ApplicationScoped
class RecognitionQueries {
    private static final String RECOGNITION =
            """
            select g.id, g.set_code as set, %s as set_name, g.unit, %s as unit_name, g.decided_on, g.level, g.decided_by, g.decision,
              %s, case when g.voided_at is not null then 'VOIDED' when g.revoked_on is not null then 'REVOKED'
                else 'RECOGNISED' end as state,
              g.revoked_on, g.revocation, g.revoke_ground, g.recorded_at, g.recorded_by, g.void_reason, g.version
            from criteria_recognition g join criteria_set s on s.code = g.set_code join org_unit u on u.code = g.unit
            where\s""".formatted(Projections.named("s.name"), Projections.named("u.name"), Evidence.shown("g.document"))
                    + Organisation.withinScope("g.unit", "g.decided_on");

    private final Projections projections;
    private final Evidence evidence;

    RecognitionQueries(Projections projections, Evidence evidence) {
        this.projections = projections;
        this.evidence = evidence;
    }

    /** By the days of the decisions. */
    Page<RecognitionView> list(RecognitionFilter filter, PageRequest page) {
        var sql = new StringBuilder(RECOGNITION);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                RecognitionView.class,
                List.of(ListQuery.date("decided_on"), ListQuery.id("id")),
                row -> Cursor.at(row.decidedOn(), row.id()));
        return projections.page(list, page, binds(filter.binds()));
    }

    RecognitionView find(UUID id) {
        return projections
                .one(RECOGNITION + " and g.id = :id", RecognitionView.class, binds(Map.of("id", id)))
                .orElseThrow(ProblemException::notFound);
    }

    private Map<String, Object> binds(Map<String, Object> filters) {
        var binds = new HashMap<>(filters);
        binds.putAll(evidence.wall());
        return binds;
    }
}
