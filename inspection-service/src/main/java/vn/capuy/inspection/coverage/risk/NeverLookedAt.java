package vn.capuy.inspection.coverage.risk;

import jakarta.enterprise.context.ApplicationScoped;
import vn.capuy.kernel.limit.DatedLimit;

/** Chưa từng được kiểm tra, giám sát. */
@ApplicationScoped
class NeverLookedAt implements RiskPoint {
    private static final DatedLimit<Integer> WEIGHT = RiskPoint.figure("points-never", "points", 10);

    @Override
    public String code() {
        return "NEVER_LOOKED_AT";
    }

    @Override
    public DatedLimit<Integer> weight() {
        return WEIGHT;
    }

    @Override
    public String facts() {
        return """
                select distinct a.kind, a.code, 1 as quantity, cast(null as text) as record, cast(null as date) as on_day
                from candidate a where not exists (select 1 from seen s
                  where s.kind = a.kind and s.code = a.code and s.is_look)""";
    }
}
