package vn.capuy.inspection.coverage.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.capuy.kernel.limit.DatedLimit;

/** Đã bị kiểm tra khi có dấu hiệu vi phạm trong những năm gần đây. */
@ApplicationScoped
class SignsOfViolation implements RiskPoint {
    private static final DatedLimit<Integer> WEIGHT = RiskPoint.figure("points-signs", "points", 4);
    private static final DatedLimit<Integer> MEASURE = RiskPoint.figure("signs-years", "years", 5);

    @Override
    public String code() {
        return "SIGNS_OF_VIOLATION";
    }

    @Override
    public DatedLimit<Integer> weight() {
        return WEIGHT;
    }

    @Override
    public Map<String, DatedLimit<Integer>> measures() {
        return Map.of("signsYears", MEASURE);
    }

    @Override
    public String facts() {
        return """
                select s.kind, s.code, 1 as quantity, s.reference as record, s.decided_on as on_day
                from seen s where s.is_look and s.case_kind = 'INSPECTION_SIGNS_OF_VIOLATION'
                  and s.decided_on > cast(:day as date) - make_interval(years => :signsYears)""";
    }
}
