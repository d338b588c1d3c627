package vn.capuy.inspection.coverage.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.capuy.kernel.limit.DatedLimit;

/** Đã bị kết luận có vi phạm trong những năm gần đây: once for each finding. */
@ApplicationScoped
class ViolationsFound implements RiskPoint {
    private static final DatedLimit<Integer> WEIGHT = RiskPoint.figure("points-violation", "points", 5);
    private static final DatedLimit<Integer> MEASURE = RiskPoint.figure("violation-years", "years", 5);

    @Override
    public String code() {
        return "VIOLATIONS_FOUND";
    }

    @Override
    public DatedLimit<Integer> weight() {
        return WEIGHT;
    }

    @Override
    public Map<String, DatedLimit<Integer>> measures() {
        return Map.of("violationYears", MEASURE);
    }

    @Override
    public String facts() {
        return """
                select s.kind, s.code, 1 as quantity, s.reference as record, s.last_on as on_day
                from seen s join finding f on f.subject = s.subject
                where f.outcome = 'VIOLATION' and f.voided_at is null and s.concluded_on <= :day
                  and s.concluded_on > cast(:day as date) - make_interval(years => :violationYears)""";
    }
}
