package vn.capuy.document.mobilisation.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.Projections;

/** Counts registrations and steps by field and by the unit directly below the organisation, in one statement. */
@ApplicationScoped
class SummaryQueries {
    /** The tree is small beside the facts, so each of its parts is read once and joined. */
    private static final String COUNT =
            """
            with below as materialized (
                select a.descendant as org, a.valid from org_ancestry a
                where a.ancestor = :org and a.known_from <= :knownAt and a.known_until > :knownAt),
            scoped as materialized (
                select a.descendant as org, a.valid from org_ancestry a where a.ancestor = :scope and a.known_until = 'infinity'),
            child as materialized (
                select c.descendant as org, c.ancestor as unit, c.valid * placed.valid as valid
                from org_placement placed join org_ancestry c on c.ancestor = placed.unit and c.valid && placed.valid
                  and c.known_from <= :knownAt and c.known_until > :knownAt
                where placed.parent = :org),
            fact as (
                select m.unit as org, m.registered_on as on_date, m.field, 'REGISTER' as step, m.movement
                from mobilisation_model m where m.registered_on between :from and :to and %1$s
                union all
                select m.unit, s.on_day, m.field, s.step, m.movement
                from mobilisation_step s join mobilisation_model m on m.id = s.model
                where s.step in ('SURVEY', 'RECOGNISE', 'REPLICATE', 'REWARD') and s.on_day between :from and :to
                  and %2$s and %1$s),
            counted as (
                select coalesce(child.unit, :org) as unit, f.field, f.step, count(*) as facts
                from fact f join below on below.org = f.org and below.valid @> f.on_date
                join scoped on scoped.org = f.org and scoped.valid @> f.on_date
                left join child on child.org = f.org and child.valid @> f.on_date
                where cast(:movement as uuid) is null or f.movement = :movement
                group by 1, 2, 3)
            select c.unit, %3$s as name, c.field,
              coalesce(sum(c.facts) filter (where c.step = 'REGISTER'), 0) as registered,
              coalesce(sum(c.facts) filter (where c.step = 'SURVEY'), 0) as surveyed,
              coalesce(sum(c.facts) filter (where c.step = 'RECOGNISE'), 0) as recognised,
              coalesce(sum(c.facts) filter (where c.step = 'REPLICATE'), 0) as replicated,
              coalesce(sum(c.facts) filter (where c.step = 'REWARD'), 0) as rewarded
            from counted c join org_unit u on u.code = c.unit
            group by c.unit, u.code, c.field order by c.unit <> :org, c.unit""".formatted(Indicator.known("m"), Indicator.known("s"), Projections.named("u.name"));

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
