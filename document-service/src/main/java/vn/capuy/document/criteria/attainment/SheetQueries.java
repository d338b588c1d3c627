package vn.capuy.document.criteria.attainment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.criteria.attainment.AttainmentParameters.AsOf;
import vn.capuy.document.criteria.attainment.forecast.Point;
import vn.capuy.document.criteria.set.Comparison;
import vn.capuy.document.criteria.set.CriterionField;
import vn.capuy.document.criteria.set.Measure;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;

/** Reads a unit's sheet: every indicator that is asked of it on a day, and the last values of each. */
@ApplicationScoped
class SheetQueries {
    private static final String REGISTRATION =
            "select r.id from criteria_registration r where r.unit = :unit and r.set_code = :set and "
                    + AttainmentSql.WORKING + " and " + Organisation.withinScope("r.unit", "cast(:to as date)");

    private static final String INDICATORS = """
            select s.criterion_number, %s as criterion_name, s.field, s.number, %s as name, i.measure, %s as measured_in, i.comparison,
              i.condition, s.state, s.indicator, s.target, t.document as target_document, t.certainty as target_certainty, s.value,
              s.measured_on, s.value_id, s.judgement, j.ground
            from criteria_registration r cross join lateral (%s) s join criterion c on c.id = s.criterion
            join criteria_indicator i on i.id = s.indicator left join criteria_target t on t.id = s.target_id
            left join criteria_judgement j on j.id = s.judgement
            where r.id = :registration order by s.position""".formatted(
                    Projections.named("c.name"),
                    Projections.named("i.name"),
                    Projections.named("i.unit"),
                    AttainmentSql.STATES);

    private static final String LAST_VALUES = """
            select i.id as indicator, v.on_day, v.value
            from criteria_indicator i
            cross join lateral (select x.on_day, x.value from criteria_value x where x.unit = :unit and x.indicator = i.id
                and x.on_day <= :to and x.verified_at <= :knownAt and (x.voided_at is null or x.voided_at > :knownAt)
              order by x.on_day desc limit :most) v
            where i.id = any(cast(string_to_array(:indicators, ',') as uuid[]))""";

    private final Projections projections;

    SheetQueries(Projections projections) {
        this.projections = projections;
    }

    /** A registration. */
    public record Found(UUID id) {}

    /** A row of the sheet. */
    public record Row(
            int criterionNumber,
            String criterionName,
            CriterionField field,
            String number,
            String name,
            Measure measure,
            String measuredIn,
            Comparison comparison,
            String condition,
            IndicatorState state,
            UUID indicator,
            BigDecimal target,
            String targetDocument,
            String targetCertainty,
            BigDecimal value,
            LocalDate measuredOn,
            UUID valueId,
            UUID judgement,
            String ground) {
        boolean hasFigures() {
            return measure != Measure.YES_NO;
        }
    }

    /** A value of an indicator. */
    public record Measured(UUID indicator, LocalDate onDay, BigDecimal value) {}

    /** The registration by which the unit works toward the set on the day; empty where none does within the scope. */
    Optional<UUID> registration(String set, String unit, AsOf asOf) {
        var binds = asOf.binds();
        binds.put("set", set);
        binds.put("unit", unit);
        return projections.one(REGISTRATION, Found.class, binds).map(Found::id);
    }

    List<Row> indicators(UUID registration, AsOf asOf) {
        var binds = asOf.binds();
        binds.put("registration", registration);
        return projections.all(INDICATORS, Row.class, binds);
    }

    /** The last values of each of the indicators, at most so many. */
    Map<UUID, List<Point>> lastValues(String unit, List<UUID> indicators, int most, AsOf asOf) {
        var binds = asOf.binds();
        binds.put("unit", unit);
        binds.put("most", most);
        binds.put(
                "indicators",
                String.join(",", indicators.stream().map(UUID::toString).toList()));
        return projections.all(LAST_VALUES, Measured.class, binds).stream()
                .collect(groupingBy(
                        Measured::indicator, mapping(each -> new Point(each.onDay(), each.value()), toList())));
    }
}
