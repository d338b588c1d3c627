package vn.capuy.bench.cadres;

import vn.capuy.bench.sql.NamedSql;

/** The statements of cadre-service for cadres; the benchmarks fail where its answers are no longer theirs. */
final class PeopleSql {
    private static final String VIEW = """
            select p.id, p.code, p.full_name, p.folded_name, p.sex, p.born_on, p.ethnicity, p.home_place, p.managed_by,
              (case :lang when 'en' then coalesce(u.name_en, u.name_vi) when 'ar' then coalesce(u.name_ar, u.name_vi)
               else u.name_vi end) as managed_by_name, p.probationary_on, p.official_on, p.education,
              (select held.level from (select p.theory_level as level
                 union all select t.level from theory_attainment t where t.person = p.id and t.voided_at is null) held
               where held.level is not null
               order by array_position(array['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'], held.level) desc
               limit 1) as theory_level, p.recorded_at, p.recorded_by, p.voided_at, p.void_reason, p.version%s
            from person p join org_unit u on u.code = p.managed_by
            where exists (select 1 from org_ancestry scope_row where scope_row.ancestor = :scope
              and scope_row.descendant = p.managed_by and scope_row.known_until = 'infinity')""";

    private static final String LISTED = " and p.voided_at is null\n" + """
             and (cast(:managedBy as text) is null or p.managed_by = :managedBy)
             and (cast(:org as text) is null or exists (select 1 from org_ancestry below
               where below.ancestor = :org and below.descendant = p.managed_by and below.valid @> current_date
                 and below.known_until = 'infinity'))""";

    private static final String ALL = "select * from (" + VIEW.formatted("") + LISTED + ") listed";

    private static final String ORDERED = " order by folded_name, id limit 51";

    static final NamedSql FIRST_PAGE = new NamedSql(ALL + ORDERED);

    static final NamedSql NEXT_PAGE =
            new NamedSql(ALL + " where (folded_name, id) > (cast(:after0 as text), cast(:after1 as uuid))" + ORDERED);

    static final NamedSql SEARCH = new NamedSql("select * from ("
            + VIEW.formatted(", case when strpos(p.spelled_name, :spelled) > 0 then 0 else 1 end as rank") + LISTED
            + " and (p.folded_name like :pattern or p.code = :q)) listed order by rank, folded_name, id limit 51");

    static final NamedSql ONE = new NamedSql(VIEW.formatted("") + " and p.id = :id");

    static final NamedSql JOURNAL = new NamedSql("""
            insert into journal (at, actor, action, subject_type, subject_id, org, correlation_id, detail)
            values (now(), :actor, :action, :type, :subject, :org, :correlation, cast(:detail as jsonb))""");

    private PeopleSql() {}
}
