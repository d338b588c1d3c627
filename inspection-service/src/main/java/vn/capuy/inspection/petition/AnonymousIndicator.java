package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** PET.ANONYMOUS: số đơn không có tên đã nhận. */
@ApplicationScoped
class AnonymousIndicator implements IndicatorSource {
    private static final MultilingualName NAME = new MultilingualName(
            "Số đơn nặc danh đã nhận", "Anonymous petitions received", "العرائض المجهولة المستلَمة");
    private static final MultilingualName DEFINITION = new MultilingualName(
            "Số đơn không có tên người gửi nhận trong kỳ.",
            "Petitions without a sender's name received in the period.",
            "العرائض الواردة خلال الفترة دون اسم مُرسلها.");
    private static final Indicator INDICATOR =
            PetitionIndicators.received("PET.ANONYMOUS", NAME, DEFINITION, " and p.sender = 'ANONYMOUS'");

    private final PetitionRecords records;

    AnonymousIndicator(PetitionRecords records) {
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
