package vn.capuy.document.criteria.value;

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

/** Reads values of units that stood within the caller's scope on the value's day. */
@ApplicationScoped
class ValueQueries {
    private static final String VALUE = """
            select v.id, sv.set_code as set, sv.edition, i.number as indicator, %s as indicator_name, i.measure, v.unit,
              %s as unit_name, v.on_day, case when i.measure <> 'YES_NO' then v.value end as value,
              case when i.measure = 'YES_NO' then v.value = 1 end as yes, %s as measured_in, v.evidence, %s, v.state,
              v.verified_at, v.verified_by, v.verification, v.reject_reason, v.recorded_at, v.recorded_by, v.void_reason,
              v.version
            from criteria_value v join criteria_indicator i on i.id = v.indicator
            join criteria_set_version sv on sv.id = i.set_version join org_unit u on u.code = v.unit where\s""".formatted(
                            Projections.named("i.name"),
                            Projections.named("u.name"),
                            Projections.named("i.unit"),
                            Evidence.shown("v.document"))
            + Organisation.withinScope("v.unit", "v.on_day");

    private final Projections projections;
    private final Evidence evidence;

    ValueQueries(Projections projections, Evidence evidence) {
        this.projections = projections;
        this.evidence = evidence;
    }

    /** By their days. */
    Page<ValueView> list(ValueFilter filter, PageRequest page) {
        var sql = new StringBuilder(VALUE);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                ValueView.class,
                List.of(ListQuery.date("on_day"), ListQuery.id("id")),
                row -> Cursor.at(row.onDay(), row.id()));
        return projections.page(list, page, binds(filter.binds()));
    }

    ValueView find(UUID id) {
        return projections
                .one(VALUE + " and v.id = :id", ValueView.class, binds(Map.of("id", id)))
                .orElseThrow(ProblemException::notFound);
    }

    private Map<String, Object> binds(Map<String, Object> filters) {
        var binds = new HashMap<>(filters);
        binds.putAll(evidence.wall());
        return binds;
    }
}
