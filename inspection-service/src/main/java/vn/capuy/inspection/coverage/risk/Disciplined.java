package vn.capuy.inspection.coverage.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.capuy.inspection.discipline.DisciplineWall;
import vn.capuy.kernel.limit.DatedLimit;

/** Đã bị thi hành kỷ luật trong những năm gần đây: once for each decision that stands. */
@ApplicationScoped
class Disciplined implements RiskPoint {
    private static final DatedLimit<Integer> WEIGHT = RiskPoint.figure("points-discipline", "points", 4);
    private static final DatedLimit<Integer> MEASURE = RiskPoint.figure("discipline-years", "years", 5);

    @Override
    public String code() {
        return "DISCIPLINED";
    }

    @Override
    public DatedLimit<Integer> weight() {
        return WEIGHT;
    }

    @Override
    public Map<String, DatedLimit<Integer>> measures() {
        return Map.of("disciplineYears", MEASURE);
    }

    @Override
    public String facts() {
        return """
                select a.kind, a.code, 1 as quantity, d.reference as record, d.decided_on as on_day
                from candidate a join discipline d on d.subject_kind = a.kind
                  and coalesce(d.member, d.organisation) = a.looked_at
                where d.voided_at is null and d.state in ('DECIDED', 'IN_FORCE', 'APPEALED') and d.decided_on <= :day
                  and d.decided_on > cast(:day as date) - make_interval(years => :disciplineYears)
                  and\s""" + DisciplineWall.VISIBLE;
    }
}
