package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** PET.DENUNCIATIONS: số đơn tố cáo đã nhận. */
@ApplicationScoped
class DenunciationsIndicator implements IndicatorSource {
    private static final MultilingualName NAME =
            new MultilingualName("Số đơn tố cáo đã nhận", "Denunciations received", "البلاغات المستلَمة");
    private static final MultilingualName DEFINITION = new MultilingualName(
            "Số đơn tố cáo nhận trong kỳ, tính theo cơ quan tiếp nhận.",
            "Denunciations received in the period, by receiving body.",
            "البلاغات المستلَمة خلال الفترة بحسب الجهة المستلِمة.");
    private static final Indicator INDICATOR =
            PetitionIndicators.received("PET.DENUNCIATIONS", NAME, DEFINITION, " and p.kind = 'DENUNCIATION'");

    private final PetitionRecords records;

    DenunciationsIndicator(PetitionRecords records) {
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
