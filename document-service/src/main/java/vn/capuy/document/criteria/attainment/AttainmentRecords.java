package vn.capuy.document.criteria.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.capuy.document.criteria.attainment.AttainmentParameters.AsOf;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;

/** The way back from a figure: its keys name registration, day and criterion. */
@ApplicationScoped
class AttainmentRecords {
    private static final String CRITERIA = """
            select r.id || '/' || cast(:to as date)::text || '/' || s.criterion as key, r.id as registration, r.set_code as set,
              v.edition, r.unit, %1$s as unit_name, cast(:to as date) as on_day, c.number as criterion, %2$s as criterion_name,
              s.attained, s.indicators, s.missing
            from criteria_registration r join org_unit u on u.code = r.unit
            cross join lateral (
              select s.set_version, s.criterion, bool_and(%3$s) as attained, count(*)::int as indicators,
                string_agg(s.number, ' ' order by s.position) filter (where not %3$s) as missing
              from (%4$s) s group by s.set_version, s.criterion) s
            join criterion c on c.id = s.criterion join criteria_set_version v on v.id = s.set_version
            where %5$s and %6$s and r.id = any(cast(string_to_array(:ids, ',') as uuid[]))""".formatted(
                    Projections.named("u.name"),
                    Projections.named("c.name"),
                    AttainmentSql.COUNTS,
                    AttainmentSql.STATES,
                    AttainmentSql.WORKING,
                    Organisation.withinScope("r.unit", "cast(:to as date)"));

    private final AttainmentQueries queries;
    private final Projections projections;

    AttainmentRecords(AttainmentQueries queries, Projections projections) {
        this.queries = queries;
        this.projections = projections;
    }

    /** A criterion as the database tells it. */
    public record Row(
            String key,
            UUID registration,
            String set,
            String edition,
            String unit,
            String unitName,
            LocalDate onDay,
            int criterion,
            String criterionName,
            boolean attained,
            int indicators,
            String missing) {
        CriterionAttainment view() {
            return new CriterionAttainment(
                    registration,
                    set,
                    edition,
                    unit,
                    unitName,
                    onDay,
                    criterion,
                    criterionName,
                    attained,
                    indicators,
                    missing == null ? List.of() : Arrays.asList(missing.split(" ")));
        }
    }

    /** A key of a figure, taken apart. */
    private record Key(UUID registration, LocalDate day) {
        static Key of(String text) {
            String[] parts = text.split("/");
            return new Key(UUID.fromString(parts[0]), LocalDate.parse(parts[1]));
        }
    }

    /** All keys of one question are of one day, its last. */
    List<UnitAttainment> units(List<String> keys, Instant knownAt) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Key> asked = keys.stream().map(Key::of).toList();
        return queries.ofRegistrations(
                asked.stream().map(Key::registration).toList(),
                new AsOf(asked.getFirst().day(), knownAt));
    }

    List<CriterionAttainment> criteria(List<String> keys, Instant knownAt) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Key> asked = keys.stream().map(Key::of).toList();
        var binds = new AsOf(asked.getFirst().day(), knownAt).binds();
        binds.put(
                "ids",
                String.join(
                        ",",
                        asked.stream()
                                .map(key -> key.registration().toString())
                                .distinct()
                                .toList()));
        Map<String, Row> found = new HashMap<>();
        projections.all(CRITERIA, Row.class, binds).forEach(row -> found.put(row.key(), row));
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(Row::view)
                .toList();
    }
}
