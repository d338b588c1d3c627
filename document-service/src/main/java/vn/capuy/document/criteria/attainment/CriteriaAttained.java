package vn.capuy.document.criteria.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.capuy.document.criteria.set.CriterionField;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** NRD.CRITERIA_ATTAINED: of all criteria that are asked of units that work toward a set, those attained on the last day. */
@ApplicationScoped
class CriteriaAttained implements IndicatorSource {
    private static final String FACTS =
            """
            select r.id || '/' || cast(:to as date)::text || '/' || s.criterion as key, r.unit as org, cast(:to as date) as on_date,
              r.unit as subject, s.field as split, s.attained as hit, r.set_code
            from criteria_registration r cross join lateral (
              select s.criterion, s.field, bool_and(%s) as attained from (%s) s group by s.criterion, s.field) s
            where %s""".formatted(AttainmentSql.COUNTS, AttainmentSql.STATES, AttainmentSql.WORKING);

    private final AttainmentRecords records;
    private final Clock clock;

    CriteriaAttained(AttainmentRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "NRD.CRITERIA_ATTAINED",
                        Indicator.Kind.RATIO,
                        Indicator.Reach.BELOW,
                        new MultilingualName("Tỷ lệ tiêu chí đạt", "Criteria attained", "المعايير المستوفاة"),
                        new MultilingualName(
                                "Số tiêu chí đạt trên tổng số tiêu chí của các đơn vị đang phấn đấu, vào ngày cuối kỳ.",
                                "Criteria attained of all that are asked of units that work toward a set, on the last day.",
                                "المعايير المستوفاة من كل ما يطلب من الوحدات الساعية إلى مجموعة، في اليوم الأخير."),
                        new MultilingualName("tiêu chí", "criteria", "معايير"),
                        Arrays.stream(CriterionField.values())
                                .map(field -> new Indicator.Split(field.name(), Dimensions.name(field)))
                                .toList(),
                        FACTS)
                .by(Dimensions.SET, Dimensions.UNIT);
    }

    @Override
    public List<?> records(List<String> keys) {
        return records(keys, clock.instant());
    }

    @Override
    public List<?> records(List<String> keys, Instant knownAt) {
        return records.criteria(keys, knownAt);
    }
}
