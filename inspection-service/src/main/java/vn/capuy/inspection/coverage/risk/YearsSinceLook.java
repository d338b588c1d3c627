package vn.capuy.inspection.coverage.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.capuy.kernel.limit.DatedLimit;

/** Số năm kể từ lần kiểm tra, giám sát gần nhất: as many times as whole years have passed, up to a figure. */
@ApplicationScoped
class YearsSinceLook implements RiskPoint {
    private static final DatedLimit<Integer> WEIGHT = RiskPoint.figure("points-year-since", "points", 2);
    private static final DatedLimit<Integer> MEASURE = RiskPoint.figure("most-years-since", "years", 5);

    @Override
    public String code() {
        return "YEARS_SINCE_LOOK";
    }

    @Override
    public DatedLimit<Integer> weight() {
        return WEIGHT;
    }

    @Override
    public Map<String, DatedLimit<Integer>> measures() {
        return Map.of("mostYears", MEASURE);
    }

    @Override
    public String facts() {
        return """
                select kind, code, least(:mostYears, years) as quantity, reference as record, last_on as on_day
                from (select distinct on (s.kind, s.code) s.kind, s.code, s.reference, s.last_on,
                    cast(extract(year from age(cast(:day as date), s.last_on)) as int) as years
                  from seen s where s.is_look order by s.kind, s.code, s.last_on desc, s.case_id desc) latest
                where years > 0""";
    }
}
