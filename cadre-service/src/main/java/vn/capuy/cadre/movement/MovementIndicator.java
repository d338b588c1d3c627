package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.Indicator.Split;
import vn.capuy.platform.indicator.IndicatorSource;

/** How many decisions moved cadres, and how many cadres they moved. */
@ApplicationScoped
class MovementIndicator implements IndicatorSource {
    private static final Indicator MOVED = new Indicator(
            "CADRE.MOVED",
            Kind.FLOW,
            Reach.BELOW,
            new MultilingualName(
                    "Cán bộ được điều động, luân chuyển, biệt phái",
                    "Cadres transferred, rotated and seconded",
                    "الكوادر المنقولون والمدوَّرون والمعارون"),
            new MultilingualName(
                    "Quyết định điều động, luân chuyển, biệt phái đã duyệt, chưa bị huỷ, có hiệu lực trong kỳ, theo cơ quan quyết định.",
                    "Approved decisions on transfer, rotation and secondment that are not voided and take effect in the period, by the body that decided.",
                    "قرارات النقل والتدوير والإعارة المعتمدة غير الملغاة التي يبدأ نفاذها في الفترة، بحسب الجهة التي قررت."),
            new MultilingualName("quyết định", "decisions", "قرارات"),
            List.of(
                    new Split("TRANSFER", new MultilingualName("Điều động", "Transfer", "نقل")),
                    new Split("ROTATION", new MultilingualName("Luân chuyển", "Rotation", "تدوير")),
                    new Split("SECONDMENT", new MultilingualName("Biệt phái", "Secondment", "إعارة"))),
            """
            select cast(m.id as text) as key, m.decided_by as org, m.effective_on as on_date,
              cast(m.person as text) as subject, m.kind as split, true as hit
            from movement m
            where m.approved_at <= :knownAt
              and m.effective_on between :from and :to and
            """ + Indicator.known("m"));

    private final Movements movements;

    MovementIndicator(Movements movements) {
        this.movements = movements;
    }

    @Override
    public Indicator indicator() {
        return MOVED;
    }

    @Override
    public List<?> records(List<String> keys) {
        return movements.views(keys);
    }
}
