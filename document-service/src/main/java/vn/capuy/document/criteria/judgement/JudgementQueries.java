package vn.capuy.document.criteria.judgement;

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

/** Reads judgements of units that stood within the caller's scope on the judgement's first day. */
@ApplicationScoped
class JudgementQueries {
    private static final String JUDGEMENT =
            """
            select j.id, sv.set_code as set, sv.edition, i.number as indicator, %s as indicator_name, j.unit, %s as unit_name,
              j.from_day as "from", j.until_day as until, j.outcome, j.ground, %s, j.recorded_at, j.recorded_by,
              j.voided_at is not null as voided, j.void_reason, j.version
            from criteria_judgement j join criteria_indicator i on i.id = j.indicator
            join criteria_set_version sv on sv.id = i.set_version join org_unit u on u.code = j.unit where\s""".formatted(Projections.named("i.name"), Projections.named("u.name"), Evidence.shown("j.document"))
                    + Organisation.withinScope("j.unit", "j.from_day");

    private static final String MEASURED_BY = """
            select v.recorded_by as account from criteria_value v where v.unit = :unit and v.indicator = :indicator
              and v.voided_at is null and v.rejected_at is null and v.recorded_by = :account limit 1""";

    private final Projections projections;
    private final Evidence evidence;

    JudgementQueries(Projections projections, Evidence evidence) {
        this.projections = projections;
        this.evidence = evidence;
    }

    /** An account. */
    public record Measurer(String account) {}

    /** By their first days. */
    Page<JudgementView> list(JudgementFilter filter, PageRequest page) {
        var sql = new StringBuilder(JUDGEMENT);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                JudgementView.class,
                List.of(ListQuery.date("\"from\""), ListQuery.id("id")),
                row -> Cursor.at(row.from(), row.id()));
        return projections.page(list, page, binds(filter.binds()));
    }

    JudgementView find(UUID id) {
        return projections
                .one(JUDGEMENT + " and j.id = :id", JudgementView.class, binds(Map.of("id", id)))
                .orElseThrow(ProblemException::notFound);
    }

    /** Whether the account entered a value of the indicator that stands. */
    boolean measured(String account, String unit, UUID indicator) {
        return projections
                .one(MEASURED_BY, Measurer.class, Map.of("account", account, "unit", unit, "indicator", indicator))
                .isPresent();
    }

    private Map<String, Object> binds(Map<String, Object> filters) {
        var binds = new HashMap<>(filters);
        binds.putAll(evidence.wall());
        return binds;
    }
}
