package vn.capuy.inspection.coverage.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.capuy.kernel.limit.DatedLimit;

/** Chưa được kiểm tra tài chính đảng trong một số năm: organisations alone. */
@ApplicationScoped
class FinanceNotInspected implements RiskPoint {
    private static final DatedLimit<Integer> WEIGHT = RiskPoint.figure("points-finance", "points", 3);
    private static final DatedLimit<Integer> MEASURE = RiskPoint.figure("finance-years", "years", 3);

    @Override
    public String code() {
        return "FINANCE_NOT_INSPECTED";
    }

    @Override
    public DatedLimit<Integer> weight() {
        return WEIGHT;
    }

    @Override
    public Map<String, DatedLimit<Integer>> measures() {
        return Map.of("financeYears", MEASURE);
    }

    @Override
    public String facts() {
        return """
                select distinct a.kind, a.code, 1 as quantity, cast(null as text) as record, cast(null as date) as on_day
                from candidate a where a.kind = 'ORGANISATION' and not exists (select 1 from seen s
                  where s.kind = a.kind and s.code = a.code and s.is_look and s.case_kind = 'INSPECTION_FINANCE'
                    and s.last_on > cast(:day as date) - make_interval(years => :financeYears))""";
    }
}
