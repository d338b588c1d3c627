package vn.capuy.inspection.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.REMEDIES_ON_TIME: tỷ lệ yêu cầu khắc phục đúng hạn. */
@ApplicationScoped
class RemediesOnTime implements IndicatorSource {
    private static final Indicator INDICATOR = RemedyIndicators.onTime();

    private final FigureRecords records;

    RemediesOnTime(FigureRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<RemedyRecord> records(List<String> keys) {
        return records.remedies(INDICATOR.code(), keys);
    }
}
