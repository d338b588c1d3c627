package vn.capuy.inspection.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.REMEDIES_OVERDUE: số yêu cầu khắc phục quá hạn. */
@ApplicationScoped
class RemediesOverdue implements IndicatorSource {
    private static final Indicator INDICATOR = RemedyIndicators.overdue();

    private final FigureRecords records;

    RemediesOverdue(FigureRecords records) {
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
