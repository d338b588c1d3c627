package vn.capuy.platform.indicator.sums;

import org.jdbi.v3.core.Handle;

/** Derives for whom each unit's facts count, by days, from the organisation as it is known now. */
final class Circles {
    /** Whose acts are whose own is asked as figures ask it that are counted: see {@code Counted}. */
    private static final String DERIVE = """
            with recursive step (parent, unit) as (
                select p.parent, u.code from org_placement p
                join org_unit u on u.code = p.unit join org_unit above on above.code = p.parent
                where u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
                   or (above.kind in ('TOWN', 'COMMUNE') and u.kind = 'GRASSROOTS_COMMITTEE')),
            own (org, unit) as (
                select code, code from org_unit
                union select o.org, s.unit from own o join step s on s.parent = o.unit),
            below (org, unit, days) as (
                select ancestor, descendant, range_agg(valid) from org_ancestry where known_until = 'infinity'
                group by ancestor, descendant),
            derived (unit, org, reach, valid) as (
                select b.unit, b.org, 'BELOW', r.valid from below b cross join unnest(b.days) as r (valid)
                union all
                select b.unit, b.org, 'OWN', r.valid from below b join own o on o.org = b.org and o.unit = b.unit
                cross join unnest(b.days) as r (valid)),
            removed as (
                delete from figure_circle c where (unit, org, reach, valid) not in (select * from derived) returning 1),
            added as (
                insert into figure_circle (unit, org, reach, valid)
                select * from derived except select unit, org, reach, valid from figure_circle returning 1)
            select (select count(*) from removed) + (select count(*) from added)""";

    private static final String SPANS = """
            insert into figure_span (org, reach, days)
            select org, reach, range_merge(range_agg(valid)) from figure_circle group by org, reach""";

    private static final String DERIVED = """
            update figure_tree set derived = version, anew = false, known_from = coalesce(
              (select max(greatest(known_from, nullif(known_until, 'infinity'))) from org_ancestry), '-infinity')""";

    private Circles() {}

    /** Opens the one row that tells whether they are derived. */
    static void open(Handle handle) {
        handle.execute("insert into figure_tree (version) values (1) on conflict do nothing");
    }

    static boolean areDerived(Handle handle) {
        return handle.createQuery("select coalesce(bool_and(version = derived), false) from figure_tree")
                .mapTo(boolean.class)
                .one();
    }

    /** Whether sums by the ones before hold no more. One snapshot must hold for the whole transaction. */
    static boolean derive(Handle handle) {
        long changed = handle.createQuery(DERIVE).mapTo(long.class).one();
        if (changed > 0) {
            handle.execute("delete from figure_span");
            handle.execute(SPANS);
        }
        return changed > 0
                || handle.createQuery("select anew from figure_tree")
                        .mapTo(boolean.class)
                        .one();
    }

    /** No sum is told until all are made anew; a build that is under way ends in vain. */
    static void forget(Handle handle) {
        open(handle);
        handle.execute("update figure_tree set version = version + 1, anew = true");
    }

    /** Fails where the organisation was told anew since the transaction's snapshot. */
    static void derived(Handle handle) {
        handle.execute(DERIVED);
    }
}
