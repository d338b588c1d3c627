package vn.capuy.cadre.dualpost;

import vn.capuy.platform.indicator.Indicator;

/** What the figure and the list of villages ask alike, so that both say the same. It binds {@code knownAt}. */
final class DualPostSql {
    private DualPostSql() {}

    /**
     * SQL: the cells of a village on a day, {@code code} and whether it is {@code shared}: those that stand in it, and one
     * that it shares with another village. It counts for each of its villages alike: where its secretary is the head.
     */
    static String cellsOf(String village, String day) {
        return """
            select cell.code, cell.stands_in <> %1$s as shared
            from org_unit cell
            where cell.kind = 'CELL' and cell.established_on <= %2$s and (cell.ended_on is null or cell.ended_on > %2$s)
              and cell.code in (
                select standing.code from org_unit standing where standing.stands_in = %1$s
                union all
                select sc.cell from shared_cell sc where sc.village = %1$s
                  and daterange(sc.valid_from, sc.valid_to, '[]') @> %2$s and %3$s)""".formatted(village, day, Indicator.known("sc"));
    }

    /** SQL, after {@code join}: who holds posts of a kind of an organisation on a day: {@code post} and {@code held}. */
    static String holding(String org, String kind, String post, String held, String day) {
        return """
            post %3$s on %3$s.org = %1$s and %3$s.kind = '%2$s' and %6$s
              join holding %4$s on %4$s.post = %3$s.id and daterange(%4$s.held_from, %4$s.held_to, '[]') @> %5$s
                and %7$s""".formatted(org, kind, post, held, day, Indicator.known(post), Indicator.known(held));
    }
}
