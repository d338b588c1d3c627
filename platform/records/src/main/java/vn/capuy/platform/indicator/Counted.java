package vn.capuy.platform.indicator;

import java.util.List;
import vn.capuy.platform.organisation.Organisation;

/**
 * Which facts count.
 *
 * @param condition SQL on the fact {@code f}; it may bind the question's members, {@code :scope} and {@code :units}
 * @param units what {@code :units} stands for
 */
record Counted(String condition, List<String> units) {
    private static final String REACH_BELOW = """
            exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = f.org
              and a.valid @> f.on_date and a.known_from <= :knownAt and a.known_until > :knownAt)""";

    /** OWN takes the organisation, the bodies that stand under it, and for a town or commune its committee with its bodies. */
    private static final String REACH_OWN = """
            f.org = any(array(
              with recursive own (unit, kind) as (
                select code, kind from org_unit where code = :org
                union
                select u.code, u.kind
                from own join org_placement p on p.parent = own.unit join org_unit u on u.code = p.unit
                where u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
                   or (own.kind in ('TOWN', 'COMMUNE') and u.kind = 'GRASSROOTS_COMMITTEE'))
              select unit from own)) and\s""" + REACH_BELOW;

    /** By the tree as it stood on each fact's day and as it was known, within the caller's scope. */
    static Counted asItStood(Indicator.Reach reach) {
        String sql = reach == Indicator.Reach.OWN ? REACH_OWN : REACH_BELOW;
        return new Counted(sql + " and " + Organisation.withinScope("f.org", "f.on_date"), List.of());
    }
}
