package vn.capuy.document.criteria.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/**
 * NRD.UNITS_ATTAINED: units that have attained a set on the last day, by what was measured and judged, whether recognised yet
 * or not. A recognised unit that no longer attains its set does not count.
 */
@ApplicationScoped
class UnitsAttained implements IndicatorSource {
    private static final String FACTS =
            """
            select r.id || '/' || cast(:to as date)::text as key, r.unit as org, cast(:to as date) as on_date, r.unit as subject,
              case when %s then 'RECOGNISED' else 'NOT_RECOGNISED' end as split, true as hit, r.set_code
            from criteria_registration r cross join lateral (select bool_and(%s) as attained from (%s) s) s
            where %s and s.attained""".formatted(AttainmentSql.RECOGNISED, AttainmentSql.COUNTS, AttainmentSql.STATES, AttainmentSql.WORKING);

    private final AttainmentRecords records;
    private final Clock clock;

    UnitsAttained(AttainmentRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "NRD.UNITS_ATTAINED",
                        Indicator.Kind.STOCK,
                        Indicator.Reach.BELOW,
                        new MultilingualName(
                                "Đơn vị đạt chuẩn theo bộ tiêu chí",
                                "Units that attained their set of criteria",
                                "الوحدات التي استوفت معاييرها"),
                        new MultilingualName(
                                "Đơn vị đạt tất cả tiêu chí của bộ tiêu chí đang phấn đấu vào ngày cuối kỳ, đã hoặc chưa được công nhận.",
                                "Units that have attained all criteria of the set toward which they work on the last day, recognised or not yet.",
                                "الوحدات المستوفية لجميع معايير مجموعتها في اليوم الأخير، معترفاً بها أو ليس بعد."),
                        new MultilingualName("đơn vị", "units", "وحدات"),
                        List.of(
                                new Indicator.Split(
                                        "RECOGNISED",
                                        new MultilingualName("Đã được công nhận", "Recognised", "معترف بها")),
                                new Indicator.Split(
                                        "NOT_RECOGNISED",
                                        new MultilingualName(
                                                "Chưa được công nhận", "Not yet recognised", "لم يُعترف بها بعد"))),
                        FACTS)
                .by(Dimensions.SET, Dimensions.UNIT);
    }

    @Override
    public List<?> records(List<String> keys) {
        return records(keys, clock.instant());
    }

    @Override
    public List<?> records(List<String> keys, Instant knownAt) {
        return records.units(keys, knownAt);
    }
}
