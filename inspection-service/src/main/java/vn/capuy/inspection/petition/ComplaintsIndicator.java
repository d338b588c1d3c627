package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** PET.COMPLAINTS: số đơn khiếu nại kỷ luật đảng đã nhận. */
@ApplicationScoped
class ComplaintsIndicator implements IndicatorSource {
    private static final MultilingualName NAME = new MultilingualName(
            "Số đơn khiếu nại kỷ luật đảng đã nhận",
            "Complaints about discipline received",
            "التظلمات من العقوبات المستلَمة");
    private static final MultilingualName DEFINITION = new MultilingualName(
            "Số đơn khiếu nại kỷ luật đảng nhận trong kỳ, tính theo cơ quan tiếp nhận.",
            "Complaints about discipline received in the period, by receiving body.",
            "التظلمات من العقوبات المستلَمة خلال الفترة بحسب الجهة المستلِمة.");
    private static final Indicator INDICATOR =
            PetitionIndicators.received("PET.COMPLAINTS", NAME, DEFINITION, " and p.kind = 'COMPLAINT'");

    private final PetitionRecords records;

    ComplaintsIndicator(PetitionRecords records) {
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
