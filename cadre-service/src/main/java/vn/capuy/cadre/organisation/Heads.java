package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;

/** Reads who is at the head of units on a day. */
@ApplicationScoped
class Heads {
    private static final String HELD =
            """
            select p.org as unit, p.kind, %s as title, c.code as person, c.full_name as name, h.held_from as since
            from post p join holding h on h.post = p.id join person c on c.id = h.person
            where p.kind in ('SECRETARY', 'HEAD', 'CELL_SECRETARY', 'VILLAGE_HEAD')
              and p.voided_at is null and h.voided_at is null
              and daterange(h.held_from, h.held_to, '[]') @> cast(:onDay as date) and %s""".formatted(Projections.named("p.title"), Organisation.withinScope("p.org", "cast(:onDay as date)"));

    private static final String ORDER = " order by p.org, p.kind, p.code, c.code";

    private static final String BELOW = """
             and exists (select 1 from org_ancestry b where b.ancestor = :unit and b.descendant = p.org
                and b.known_until = 'infinity' and b.valid @> cast(:onDay as date))""";

    private final Projections projections;

    Heads(Projections projections) {
        this.projections = projections;
    }

    List<Head> of(String unit, LocalDate onDay) {
        return projections.all(
                HELD + " and p.org = :unit" + ORDER, Head.class, Filters.of("unit", unit, "onDay", onDay));
    }

    /** Of the unit and all below it, by unit: in one query. */
    Map<String, List<Head>> below(String unit, LocalDate onDay) {
        return projections.all(HELD + BELOW + ORDER, Head.class, Filters.of("unit", unit, "onDay", onDay)).stream()
                .collect(Collectors.groupingBy(Head::unit));
    }
}
