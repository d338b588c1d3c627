package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** PET.RECEIVED: số đơn tố cáo, khiếu nại đã nhận. */
@ApplicationScoped
class ReceivedIndicator implements IndicatorSource {
    private static final MultilingualName NAME =
            new MultilingualName("Số đơn tố cáo, khiếu nại đã nhận", "Petitions received", "العرائض المستلَمة");
    private static final MultilingualName DEFINITION = new MultilingualName(
            "Số đơn tố cáo và khiếu nại kỷ luật đảng nhận trong kỳ, tính theo cơ quan tiếp nhận; không tính đơn đã huỷ.",
            "Denunciations and complaints about discipline received in the period, by receiving body; voided ones are not counted.",
            "البلاغات والتظلمات من العقوبات المستلَمة خلال الفترة بحسب الجهة المستلِمة؛ ولا تُحتسب الملغاة.");
    private static final Indicator INDICATOR = PetitionIndicators.received("PET.RECEIVED", NAME, DEFINITION, "");

    private final PetitionRecords records;

    ReceivedIndicator(PetitionRecords records) {
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
