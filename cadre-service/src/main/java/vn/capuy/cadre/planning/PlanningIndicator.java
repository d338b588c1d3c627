package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.IndicatorSource;

/**
 * How many cadres were approved in planning. Who was removed or suspended later was approved all the same;
 * who was suspended at the approval was not.
 */
@ApplicationScoped
class PlanningIndicator implements IndicatorSource {
    private static final Indicator APPROVED = new Indicator(
            "PLAN.APPROVED",
            Kind.FLOW,
            Reach.OWN,
            new MultilingualName(
                    "Cán bộ được phê duyệt quy hoạch", "Cadres approved in planning", "الكوادر المعتمدون في التخطيط"),
            new MultilingualName(
                    "Cán bộ trong các danh sách quy hoạch của cấp uỷ được phê duyệt trong kỳ, chưa bị huỷ.",
                    "Entries of the committee's planning lists that were approved in the period and are not voided.",
                    "المدرجون في قوائم التخطيط للجنة المعتمدة في الفترة غير الملغاة."),
            new MultilingualName("lượt cán bộ", "entries", "إدراجات"),
            List.of(),
            """
            select cast(e.id as text) as key, l.committee as org, l.approved_on as on_date,
              cast(e.person as text) as subject, cast(null as text) as split, true as hit
            from planning_list l join planning_entry e on e.list = l.id
            where l.state = 'APPROVED' and e.withdrawn_at is null
              and not exists (select 1 from planning_entry_suspension s where s.entry = e.id
                and s.recorded_at <= l.approved_at and (s.restored_at is null or s.restored_at > l.approved_at))
              and l.approved_at <= :knownAt and l.approved_on between :from and :to and
            """ + Indicator.known("l"));

    private final PlanningEntries planned;

    PlanningIndicator(PlanningEntries planned) {
        this.planned = planned;
    }

    @Override
    public Indicator indicator() {
        return APPROVED;
    }

    @Override
    public List<?> records(List<String> keys) {
        return planned.views(keys);
    }
}
