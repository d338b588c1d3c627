package vn.capuy.inspection.coverage.risk;

import java.util.List;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.CaseAccess;

/** What the reasons read: who may be looked at, and in which cases each was named, as far as they exist for the caller. */
public final class RiskSql {
    /**
     * Comes after {@code covered}, {@code lineage} (organisations with their predecessors) and {@code here}.
     *
     * <p>Of members those who hold a post on the day.
     */
    static final String CANDIDATES = """
            holder as (
              select distinct m.code, m.full_name as name, cast(null as text) as detail
              from here h join member_place p on p.organisation = h.code and p.valid @> cast(:day as date)
              join member m on m.code = p.member and not m.voided),
            candidate (kind, code, looked_at) as (
              select 'ORGANISATION', code, looked_at from lineage
              union all
              select 'MEMBER', code, code from holder)""";

    private static final String SEEN = """
            select a.kind, a.code, s.id as subject, c.id as case_id, c.kind as case_kind, c.reference, c.decided_on,
              c.concluded_on, c.stage, case when c.concluded_on <= :day then c.concluded_on else c.decided_on end as last_on,
              c.kind = any(string_to_array(:looks, ',')) and c.stage <> 'STOPPED' as is_look
            from candidate a join case_subject s on s.kind = '%1$s' and s.%2$s = a.looked_at
            join inspection_case c on c.id = s.case_id
            where a.kind = '%1$s' and c.voided_at is null and c.decided_on <= :day and %3$s""";

    static final String ALL_SEEN =
            "seen as materialized (" + SEEN.formatted("ORGANISATION", "organisation", CaseAccess.VISIBLE)
                    + "\nunion all\n" + SEEN.formatted("MEMBER", "member", CaseAccess.VISIBLE) + ")";

    private RiskSql() {}

    /**
     * All reasons in one statement, so that who was seen in which case is found once; each row names its point.
     *
     * @param before the parts that come before, joined by commas
     */
    public static String facts(String before, List<RiskPoint> points) {
        String facts = points.stream()
                .map(point -> "select '%s' as point, found.* from (%s) found".formatted(point.code(), point.facts()))
                .collect(Collectors.joining("\nunion all\n"));
        return "with recursive " + before + ",\n" + CANDIDATES + ",\n" + ALL_SEEN + "\n" + facts;
    }

    /** Everyone of whom reasons are asked, with his name. */
    public static String candidates(String before) {
        return "with recursive " + before + ",\n" + CANDIDATES + """

                select 'ORGANISATION' as kind, code, name, detail from covered
                union all
                select 'MEMBER', code, name, detail from holder""";
    }
}
