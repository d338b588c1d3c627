package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.IndicatorSource;

/** How often cadres were sent to training, and how many cadres. */
@ApplicationScoped
class TrainingIndicator implements IndicatorSource {
    private static final Indicator ATTENDANCES = new Indicator(
            "TRAIN.ATTENDANCES",
            Kind.FLOW,
            Reach.BELOW,
            new MultilingualName(
                    "Lượt cán bộ được cử đi đào tạo, bồi dưỡng",
                    "Cadres sent to training",
                    "إيفاد الكوادر إلى التدريب"),
            new MultilingualName(
                    "Lượt cử đi đào tạo, bồi dưỡng trong kỳ, chưa bị huỷ, theo cơ quan cử; số cán bộ khác nhau nêu bên cạnh.",
                    "Attendances at training that are not voided and were sent in the period, by the sending organisation; the distinct cadres beside it.",
                    "حالات الإيفاد إلى التدريب في الفترة غير الملغاة بحسب الجهة الموفِدة، وبجانبها عدد الكوادر المختلفين."),
            new MultilingualName("lượt", "attendances", "حالات إيفاد"),
            List.of(),
            """
            select cast(a.id as text) as key, a.sent_by as org, a.sent_on as on_date,
              cast(a.person as text) as subject, cast(null as text) as split, true as hit
            from training_attendance a
            where a.sent_on between :from and :to and
            """ + Indicator.known("a"));

    private final Attendances attendances;

    TrainingIndicator(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public Indicator indicator() {
        return ATTENDANCES;
    }

    @Override
    public List<?> records(List<String> keys) {
        return attendances.views(keys);
    }
}
