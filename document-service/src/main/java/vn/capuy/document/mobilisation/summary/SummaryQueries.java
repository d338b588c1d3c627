package vn.capuy.document.mobilisation.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;

/** Counts registrations and steps by field and by the unit directly below the organisation, in one statement. */
@ApplicationScoped
class SummaryQueries {
    private static final String COUNT = """
            with fact as (
                select m.unit as org, m.registered_on as on_date, m.field, 'REGISTER' as step, m.movement
                from mobilisation_model m where m.registered_on between :from and :to and %1$s
                union all
                select m.unit, s.on_day, m.field, s.step, m.movement
                from mobilisation_step s join mobilisation_model m on m.id = s.model
                where s.step in ('SURVEY', 'RECOGNISE', 'REPLICATE', 'REWARD') and s.on_day between :from and :to
                  and %2$s and %1$s),
            counted as (
                select coalesce((select child.ancestor from org_ancestry child
                    join org_placement placed on placed.unit = child.ancestor and placed.parent = :org and placed.valid @> f.on_date
                    where child.descendant = f.org and child.valid @> f.on_date
                      and child.known_from <= :knownAt and child.known_until > :knownAt limit 1), :org) as unit, f.field, f.step
                from fact f
                where (cast(:movement as uuid) is null or f.movement = :movement)
                  and exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = f.org
                    and a.valid @> f.on_date and a.known_from <= :knownAt and a.known_until > :knownAt)
                  and %3$s)
            select c.unit, %4$s as name, c.field,
              count(*) filter (where c.step = 'REGISTER') as registered, count(*) filter (where c.step = 'SURVEY') as surveyed,
              count(*) filter (where c.step = 'RECOGNISE') as recognised, count(*) filter (where c.step = 'REPLICATE') as replicated,
              count(*) filter (where c.step = 'REWARD') as rewarded
            from counted c join org_unit u on u.code = c.unit
            group by c.unit, u.code, c.field order by c.unit <> :org, c.unit""".formatted(
                    Indicator.known("m"),
                    Indicator.known("s"),
                    Organisation.withinScope("f.org", "f.on_date"),
                    Projections.named("u.name"));

    private final Projections projections;

    SummaryQueries(Projections projections) {
        this.projections = projections;
    }

    /** What was counted of a unit and a field. */
    public record Row(
            String unit,
            String name,
            String field,
            long registered,
            long surveyed,
            long recognised,
            long replicated,
            long rewarded) {}

    List<Row> count(SummaryParameters asked, Instant knownAt) {
        var binds = new HashMap<String, Object>();
        binds.put("org", asked.org);
        binds.put("from", asked.from);
        binds.put("to", asked.to);
        binds.put("knownAt", knownAt.atOffset(ZoneOffset.UTC));
        binds.put("movement", asked.movement);
        return projections.all(COUNT, Row.class, binds);
    }
}
