package vn.capuy.document.mobilisation.model;

import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;

/** The SQL by which models are read, as of the day {@code :on} and as known at {@code :knownAt}. */
final class ModelSql {
    /** The model of alias {@code m} exists for the caller. */
    static final String VISIBLE = Organisation.withinScope("m.unit", "m.registered_on");

    private static final String STANDING = Indicator.known("s") + " and s.on_day <= :on";

    /** Where the latest step leads that changes a state; before it the model was just registered. */
    static final String COURSE = """
            left join lateral (select s.leads_to, s.on_day from mobilisation_step s
              where s.model = m.id and s.leads_to is not null and %1$s
              order by s.on_day desc, s.nr desc limit 1) course on true""".formatted(STANDING);

    /** Models with all that is told of them. */
    static final String MODEL = told("mobilisation_model");

    /** The same of the rows of {@code page}, which were picked before: what is told of a model is read of these alone. */
    static final String OF_PAGE = told("page");

    static final String STEPS =
            """
            select s.id, s.nr, s.step, s.on_day, s.body, coalesce(s.body_name, %s) as body_name, s.document, s.level, s.form,
              s.proposed, s.criteria, s.points, s.words, r.id as replica, r.code as replica_code,
              s.recorded_at, s.recorded_by, case when s.voided_at <= :knownAt then s.void_reason end as void_reason
            from mobilisation_step s left join org_unit b on b.code = s.body
            left join mobilisation_model r on r.id = s.replica and %s
            where s.model = :model and s.recorded_at <= :knownAt and s.on_day <= :on
            order by s.on_day, s.nr""".formatted(Projections.named("b.name"), Organisation.withinScope("r.unit", "r.registered_on"));

    /** The whole chain around a model: from its first origin all that follow, the way down kept for the order. */
    static final String CHAIN = """
            with recursive up (id, depth) as (
                select cast(:model as uuid), 0
                union all
                select s.model, up.depth - 1
                from up join mobilisation_step s on s.replica = up.id and s.voided_at is null where up.depth > -1000),
            down (id, origin, replicated_on, depth, way) as (
                (select up.id, cast(null as uuid), cast(null as date), up.depth, array[up.id] from up order by up.depth limit 1)
                union all
                select s.replica, s.model, s.on_day, down.depth + 1, down.way || s.replica
                from down join mobilisation_step s on s.model = down.id and s.replica is not null and s.voided_at is null)
            select m.id, m.code, m.title, m.field, m.unit, %s as unit_name, m.place, %s as place_name, m.state,
              m.registered_on, (select o.id from mobilisation_model o where o.id = down.origin and %s) as origin,
              down.replicated_on, down.depth
            from down join mobilisation_model m on m.id = down.id join org_unit u on u.code = m.unit
            join org_unit p on p.code = m.place
            where m.voided_at is null and %s order by down.way limit :rows""".formatted(
                    Projections.named("u.name"),
                    Projections.named("p.name"),
                    Organisation.withinScope("o.unit", "o.registered_on"),
                    VISIBLE);

    private ModelSql() {}

    private static String told(String from) {
        return """
            select m.id, m.code, m.committee, %1$s as committee_name, m.field, %2$s as field_name, m.unit, %3$s as unit_name,
              m.holder, m.member, m.holder_name, m.place, %4$s as place_name, m.title, m.year, m.registered_on, m.started_on,
              m.movement, v.code as movement_code, coalesce(course.leads_to, 'REGISTERED') as state,
              coalesce(course.on_day, m.registered_on) as state_since, recognised.level, recognised.on_day as recognised_on,
              origin.id as origin, origin.code as origin_code, counted.replicas, counted.rewards,
              m.void_reason, m.recorded_at, m.recorded_by, m.version
            from %9$s m join org_unit c on c.code = m.committee join mobilisation_field f on f.code = m.field
            join org_unit u on u.code = m.unit join org_unit p on p.code = m.place
            left join emulation_movement v on v.id = m.movement
            %5$s
            left join lateral (select s.level, s.on_day from mobilisation_step s
              where s.model = m.id and s.step = 'RECOGNISE' and %6$s order by s.on_day desc, s.nr desc limit 1) recognised on true
            left join lateral (select o.id, o.code from mobilisation_step s join mobilisation_model o on o.id = s.model
              where s.replica = m.id and %6$s and %7$s limit 1) origin on true
            cross join lateral (select count(*) filter (where s.step = 'REPLICATE') as replicas,
              count(*) filter (where s.step = 'REWARD') as rewards
              from mobilisation_step s where s.model = m.id and %6$s) counted
            where %8$s""".formatted(
                        Projections.named("c.name"),
                        Projections.named("f.name"),
                        Projections.named("u.name"),
                        Projections.named("p.name"),
                        COURSE,
                        STANDING,
                        Organisation.withinScope("o.unit", "o.registered_on"),
                        VISIBLE,
                        from);
    }
}
