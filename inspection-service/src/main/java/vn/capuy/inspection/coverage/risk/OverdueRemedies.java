package vn.capuy.inspection.coverage.risk;

import jakarta.enterprise.context.ApplicationScoped;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.kernel.limit.DatedLimit;

/** Yêu cầu khắc phục quá hạn: once for each that is neither reported nor cancelled after its day. */
@ApplicationScoped
class OverdueRemedies implements RiskPoint {
    private static final DatedLimit<Integer> WEIGHT = RiskPoint.figure("points-remedy", "points", 4);

    @Override
    public String code() {
        return "OVERDUE_REMEDIES";
    }

    @Override
    public DatedLimit<Integer> weight() {
        return WEIGHT;
    }

    @Override
    public String facts() {
        return """
                select a.kind, a.code, 1 as quantity, c.reference as record, at.due_on as on_day
                from candidate a join remedy r on r.owner_kind = a.kind
                  and coalesce(r.member, r.organisation) = a.looked_at and r.voided_at is null
                join inspection_case c on c.id = r.case_id and c.voided_at is null
                join lateral (select x.state, x.due_on from remedy_step x where x.remedy = r.id and x.on_day <= :day
                  order by x.nr desc limit 1) at on at.state in ('OPEN', 'RETURNED') and at.due_on < :day
                where\s""" + CaseAccess.VISIBLE;
    }
}
