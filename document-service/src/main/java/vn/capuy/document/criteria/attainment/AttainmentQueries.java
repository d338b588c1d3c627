package vn.capuy.document.criteria.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.criteria.attainment.AttainmentParameters.AsOf;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads how far units have come, of those that stood within the caller's scope on the day. */
@ApplicationScoped
class AttainmentQueries {
    private static final String SEEN =
            AttainmentSql.WORKING + " and " + Organisation.withinScope("r.unit", "cast(:to as date)");

    private static final String BELOW = """
             and exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = r.unit
              and a.valid @> cast(:to as date) and a.known_from <= :knownAt and a.known_until > :knownAt)""";

    /** The lateral part is asked only of the units that a page holds: the limit is pushed below it by the order. */
    private static final String UNITS = """
            select r.id as registration, r.set_code as set, (select edition from criteria_set_version where id = s.set_version) as edition,
              r.unit, %s as unit_name,
              (select p.parent from org_placement p where p.unit = r.unit and p.valid @> cast(:to as date)) as under,
              cast(:to as date) as on_day, r.target_day, s.criteria, s.criteria_attained, s.indicators, s.indicators_attained,
              %s as recognised, s.not_attained, s.not_measured, s.to_judge
            from criteria_registration r join org_unit u on u.code = r.unit
            cross join lateral (
              select (array_agg(b.set_version))[1] as set_version, count(*)::int as criteria,
                (count(*) filter (where b.missing = 0))::int as criteria_attained, coalesce(sum(b.indicators), 0)::int as indicators,
                coalesce(sum(b.indicators - b.missing), 0)::int as indicators_attained,
                string_agg(b.not_attained, ' ' order by b.number) as not_attained,
                string_agg(b.not_measured, ' ' order by b.number) as not_measured,
                string_agg(b.to_judge, ' ' order by b.number) as to_judge
              from (select s.set_version, s.criterion_number as number, count(*) as indicators,
                  count(*) filter (where not %s) as missing,
                  string_agg(s.number, ' ' order by s.position) filter (where s.state = 'NOT_ATTAINED') as not_attained,
                  string_agg(s.number, ' ' order by s.position) filter (where s.state = 'NOT_MEASURED') as not_measured,
                  string_agg(s.number, ' ' order by s.position) filter (where s.state = 'TO_JUDGE') as to_judge
                from (%s) s group by s.set_version, s.criterion_number) b) s
            where\s""".formatted(
                    Projections.named("u.name"), AttainmentSql.RECOGNISED, AttainmentSql.COUNTS, AttainmentSql.STATES);

    /** Whether all is attained is known at the first indicator that is not: the others are not asked for. */
    private static final String SUMMARY =
            """
            select r.set_code as set, count(*)::int as units, (count(*) filter (where s.attained))::int as attained,
              (count(*) filter (where %1$s))::int as recognised
            from criteria_registration r
            cross join lateral (select exists (select 1 from (%2$s) s)
              and not exists (select 1 from (%2$s) s where not %3$s) as attained) s
            where (cast(:set as text) is null or r.set_code = :set) and %4$s%5$s""".formatted(AttainmentSql.RECOGNISED, AttainmentSql.STATES, AttainmentSql.COUNTS, SEEN, BELOW);

    private final Projections projections;

    AttainmentQueries(Projections projections) {
        this.projections = projections;
    }

    /** A unit as the database tells it: numbers separated by blanks. */
    public record Row(
            UUID registration,
            String set,
            String edition,
            String unit,
            String unitName,
            String under,
            LocalDate onDay,
            LocalDate targetDay,
            int criteria,
            int criteriaAttained,
            int indicators,
            int indicatorsAttained,
            boolean recognised,
            String notAttained,
            String notMeasured,
            String toJudge) {
        UnitAttainment view() {
            return new UnitAttainment(
                    registration,
                    set,
                    edition,
                    unit,
                    unitName,
                    under,
                    onDay,
                    targetDay,
                    criteria,
                    criteriaAttained,
                    indicators,
                    indicatorsAttained,
                    criteria > 0 && criteriaAttained == criteria,
                    recognised,
                    numbers(notAttained),
                    numbers(notMeasured),
                    numbers(toJudge));
        }

        private static List<String> numbers(String joined) {
            return joined == null ? List.of() : Arrays.asList(joined.split(" "));
        }
    }

    /** Units below the organisation and itself that work toward the set, by their codes. */
    Page<UnitAttainment> units(String set, String org, AsOf asOf, PageRequest page) {
        var list = new ListQuery<>(
                UNITS + SEEN + BELOW + " and r.set_code = :set",
                Row.class,
                List.of(ListQuery.text("unit")),
                row -> Cursor.at(row.unit()));
        var binds = asOf.binds();
        binds.put("set", set);
        binds.put("org", org);
        return projections.page(list, page, binds).map(Row::view);
    }

    /** How many units below the organisation work toward each set, and how many have attained it. */
    List<SetSummary> summaries(String org, AsOf asOf) {
        return summaries(null, org, asOf);
    }

    /** The same of one set; empty where no unit works toward it. */
    Optional<SetSummary> summary(String set, String org, AsOf asOf) {
        return summaries(set, org, asOf).stream().findFirst();
    }

    private List<SetSummary> summaries(String set, String org, AsOf asOf) {
        var binds = asOf.binds();
        binds.put("set", set);
        binds.put("org", org);
        return projections.all(SUMMARY + " group by r.set_code order by r.set_code", SetSummary.class, binds);
    }

    /** The registrations of these ids, in their order. */
    List<UnitAttainment> ofRegistrations(List<UUID> ids, AsOf asOf) {
        var binds = asOf.binds();
        binds.put("ids", String.join(",", ids.stream().map(UUID::toString).toList()));
        Map<UUID, Row> found = projections
                .all(UNITS + SEEN + " and r.id = any(cast(string_to_array(:ids, ',') as uuid[]))", Row.class, binds)
                .stream()
                .collect(Collectors.toMap(Row::registration, row -> row));
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(Row::view)
                .toList();
    }
}
