package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** PET.RESOLVED: số đơn đã giải quyết. */
@ApplicationScoped
class ResolvedIndicator implements IndicatorSource {
    private static final MultilingualName NAME =
            new MultilingualName("Số đơn tố cáo, khiếu nại đã giải quyết", "Petitions resolved", "العرائض المحسومة");
    private static final MultilingualName DEFINITION = new MultilingualName(
            "Số đơn tố cáo và khiếu nại kỷ luật đảng được kết luận giải quyết trong kỳ.",
            "Denunciations and complaints about discipline resolved in the period.",
            "البلاغات والتظلمات التي حُسمت خلال الفترة.");
    private static final Indicator INDICATOR =
            PetitionIndicators.resolved("PET.RESOLVED", Indicator.Kind.FLOW, NAME, DEFINITION, "false", "");

    private final PetitionRecords records;

    ResolvedIndicator(PetitionRecords records) {
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
