package vn.capuy.platform.indicator;

import java.util.List;
import vn.capuy.platform.organisation.Organisation;

/**
 * Which facts count.
 *
 * @param orgs SQL of an array: whose facts may count at all. Indexes find these, whatever else is asked of them
 * @param more SQL on the fact {@code f}, to be added; like {@code orgs} it may bind the question's members, {@code :scope} and
 *     {@code :units}
 * @param units what {@code :units} stands for
 */
record Counted(String orgs, String more, List<String> units) {
    private static final String EVER_BELOW =
            "array(select below.descendant from org_ancestry below where below.ancestor = :org)";

    /** The organisation, the bodies that stand under it, and for a town or commune its committee with its bodies. */
    private static final String OWN = """
            array(
              with recursive own (unit, kind) as (
                select code, kind from org_unit where code = :org
                union
                select u.code, u.kind
                from own join org_placement p on p.parent = own.unit join org_unit u on u.code = p.unit
                where u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
                   or (own.kind in ('TOWN', 'COMMUNE') and u.kind = 'GRASSROOTS_COMMITTEE'))
              select unit from own)""";

    private static final String BELOW_ON_ITS_DAY = """
            \sand exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = f.org
              and a.valid @> f.on_date and a.known_from <= :knownAt and a.known_until > :knownAt)""";

    /** By the tree as it stood on each fact's day and as it was known, within the caller's scope. */
    static Counted asItStood(Indicator.Reach reach) {
        return new Counted(
                reach == Indicator.Reach.OWN ? OWN : EVER_BELOW,
                BELOW_ON_ITS_DAY + " and " + Organisation.withinScope("f.org", "f.on_date"),
                List.of());
    }

    /** SQL on the fact {@code f}. */
    String condition() {
        return ofOrgs() + more;
    }

    /** SQL on the fact {@code f}: whose it is. */
    String ofOrgs() {
        return "f.org = any(" + orgs + ")";
    }
}
