package vn.capuy.document.criteria.attainment;

import vn.capuy.platform.indicator.Indicator;

/**
 * SQL: how the indicators of a registration {@code r} stand on the day {@code :to}, as was known at {@code :knownAt}. Lists,
 * a unit's sheet and figures all ask this, so that they cannot differ.
 */
final class AttainmentSql {
    /** The registration {@code r} holds on the day. */
    static final String WORKING = """
            r.from_day <= :to and (r.ended_on is null or r.ended_on >= :to or r.ended_at > :knownAt) and\s""" + Indicator.known("r");

    /** A recognition of the unit of {@code r} for its set holds on the day. */
    static final String RECOGNISED = """
            exists (select 1 from criteria_recognition g where g.unit = r.unit and g.set_code = r.set_code
              and g.decided_on <= :to and (g.revoked_on is null or g.revoked_on > :to or g.revoked_at > :knownAt) and %s)""".formatted(Indicator.known("g"));

    /** Whether a state counts as attained. */
    static final String COUNTS = "s.state in ('ATTAINED', 'NOT_APPLICABLE')";

    /** The version of the set that was in force, as {@code sv}. */
    private static final String IN_FORCE = """
            sv.set_code = r.set_code and sv.valid_from <= :to
              and (sv.valid_until is null or sv.valid_until >= :to or sv.ended_at > :knownAt) and\s""" + Indicator.known("sv");

    private static final String JUDGEMENT = """
            select h.id, h.outcome from criteria_judgement h where h.unit = r.unit and h.indicator = i.id
              and h.from_day <= :to and (h.until_day is null or h.until_day >= :to) and %s
            order by h.from_day desc limit 1""".formatted(Indicator.known("h"));

    private static final String VALUE = """
            select x.id, x.value, x.on_day from criteria_value x where x.unit = r.unit and x.indicator = i.id and x.on_day <= :to
              and x.verified_at <= :knownAt and (x.voided_at is null or x.voided_at > :knownAt)
            order by x.on_day desc limit 1""";

    /** That of the nearest area above the unit, else that which holds everywhere; of several the latest. */
    private static final String TARGET = """
            select y.id, y.target from criteria_target y where i.comparison <> 'YES' and y.indicator = i.id and y.holds_from <= :to and %s
              and (y.area is null or exists (select 1 from org_ancestry below where below.ancestor = y.area
                and below.descendant = r.unit and below.valid @> cast(:to as date)
                and below.known_from <= :knownAt and below.known_until > :knownAt))
            order by case when y.area is null then 0 else (select count(*) from org_ancestry up where up.descendant = y.area
                and up.valid @> cast(:to as date) and up.known_from <= :knownAt and up.known_until > :knownAt) end desc,
              y.holds_from desc limit 1""".formatted(Indicator.known("y"));

    /** One row an indicator: to be joined laterally. */
    static final String STATES = """
            select sv.id as set_version, c.id as criterion, c.number as criterion_number, c.field, i.id as indicator, i.number,
              i.position, v.id as value_id, v.value, v.on_day as measured_on, t.id as target_id, t.target, j.id as judgement,
              case when j.outcome = 'MET' then 'ATTAINED' when j.outcome = 'NOT_MET' then 'NOT_ATTAINED'
                when j.outcome is not null then 'NOT_APPLICABLE'
                when v.value is null then 'NOT_MEASURED'
                when i.comparison = 'YES' then case when v.value = 1 then 'ATTAINED' else 'NOT_ATTAINED' end
                when t.target is null then 'TO_JUDGE'
                when i.comparison = 'AT_LEAST' and v.value >= t.target or i.comparison = 'AT_MOST' and v.value <= t.target
                  or i.comparison = 'EQUAL' and v.value = t.target then 'ATTAINED'
                else 'NOT_ATTAINED' end as state
            from criteria_set_version sv join criteria_indicator i on i.set_version = sv.id join criterion c on c.id = i.criterion
            left join lateral (%s) j on true
            left join lateral (%s) v on true
            left join lateral (%s) t on true
            where %s""".formatted(JUDGEMENT, VALUE, TARGET, IN_FORCE);

    private AttainmentSql() {}
}
