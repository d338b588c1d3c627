package vn.capuy.inspection.coverage.risk;

import jakarta.enterprise.context.ApplicationScoped;
import vn.capuy.kernel.limit.DatedLimit;

/** Tố cáo đang được giải quyết: a case is opened once a denunciation is admitted. Only the number is told. */
@ApplicationScoped
class OpenDenunciations implements RiskPoint {
    private static final DatedLimit<Integer> WEIGHT = RiskPoint.figure("points-denunciation", "points", 3);

    @Override
    public String code() {
        return "OPEN_DENUNCIATIONS";
    }

    @Override
    public DatedLimit<Integer> weight() {
        return WEIGHT;
    }

    @Override
    public String facts() {
        return """
                select s.kind, s.code, cast(count(*) as int) as quantity, cast(null as text) as record,
                  cast(null as date) as on_day
                from seen s where s.case_kind = 'DENUNCIATION' and s.stage <> 'STOPPED'
                  and (s.concluded_on is null or s.concluded_on > :day)
                group by s.kind, s.code""";
    }
}
