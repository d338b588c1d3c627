package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** PET.ON_TIME: tỷ lệ đơn giải quyết đúng hạn. */
@ApplicationScoped
class OnTimeIndicator implements IndicatorSource {
    private static final MultilingualName NAME = new MultilingualName(
            "Tỷ lệ đơn giải quyết đúng hạn", "Share of petitions resolved on time", "نسبة العرائض المحسومة في موعدها");
    private static final MultilingualName DEFINITION = new MultilingualName(
            "Số đơn giải quyết không muộn hơn ngày đến hạn chia cho số đơn đã giải quyết trong kỳ mà biết thời hạn.",
            "Petitions resolved no later than they were due, of those resolved in the period whose term is known.",
            "العرائض التي حُسمت في موعد استحقاقها أو قبله من بين المحسومة خلال الفترة المعلومة المهلة.");
    private static final Indicator INDICATOR = PetitionIndicators.resolved(
            "PET.ON_TIME",
            Indicator.Kind.RATIO,
            NAME,
            DEFINITION,
            "(p.resolved_on <= p.resolution_due_on)",
            " and p.resolution_due_on is not null");

    private final PetitionRecords records;

    OnTimeIndicator(PetitionRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<PetitionSummary> records(List<String> keys) {
        return records.of(INDICATOR.code(), keys);
    }
}
