package vn.capuy.bench.inspections;

import vn.capuy.bench.sql.NamedSql;

/** The statements of inspection-service for cases; the benchmarks fail where its answers are no longer theirs. */
final class CaseSql {
    private static final String ON_TEAM = """
            exists (select 1 from case_team wall_team join inspector wall_own on wall_own.id = wall_team.inspector
              where wall_team.case_id = c.id and wall_team.voided_at is null and wall_own.voided_at is null
                and wall_own.account = :account and wall_team.joined_on <= current_date
                and (wall_team.left_on is null or wall_team.left_on > current_date)
                and wall_own.held_from <= current_date and (wall_own.held_to is null or wall_own.held_to >= current_date))""";

    private static final String WITHIN = """
            exists (select 1 from org_ancestry scope_row where scope_row.ancestor = :scope
              and scope_row.descendant = c.lead_body and scope_row.valid @> c.decided_on
              and scope_row.known_until = 'infinity')""";

    private static final String VISIBLE = "((" + WITHIN + " and not c.restricted) or " + ON_TEAM + """
            ) and not exists (select 1 from case_subject wall_subject join inspector wall_self
                   on wall_self.member = wall_subject.member and wall_self.voided_at is null
                   where wall_subject.case_id = c.id and wall_self.account = :account)""";

    private static final String LISTED = """
            select c.id, c.reference, c.kind, c.stage, c.lead_body, lead.name_vi as lead_body_name, c.matter,
              c.decided_on, c.concluded_on, c.restricted,
              (select count(*) from case_subject s where s.case_id = c.id and s.kind = 'ORGANISATION') as organisations,
              (select count(*) from case_subject s where s.case_id = c.id and s.kind = 'MEMBER') as members
            from inspection_case c join org_unit lead on lead.code = c.lead_body
            where c.voided_at is null
              and (cast(:kind as text) is null or c.kind = :kind)
              and (cast(:stage as text) is null or c.stage = :stage)
              and (cast(:leadBody as text) is null or c.lead_body = :leadBody)
              and (cast(:matter as text) is null or exists (select 1 from case_matter m
                where m.case_id = c.id and m.matter = :matter and m.voided_at is null))
            """;

    private static final String ORDERED = " and " + VISIBLE + " order by c.decided_on desc, c.id desc limit 51";

    static final NamedSql PAGE = new NamedSql(LISTED + ORDERED);

    /** For a scope in which few bodies lead cases. */
    static final NamedSql COMMUNE_PAGE = new NamedSql(
            LISTED + """
             and c.id = any(array(
              select latest.id from (select distinct descendant as code from org_ancestry
                where ancestor = :scope and known_until = 'infinity') body
              cross join lateral (select c.id from inspection_case c where c.voided_at is null and c.lead_body = body.code and\040""" + VISIBLE + " order by c.decided_on desc, c.id desc limit 51) latest))" + ORDERED);

    static final NamedSql NEXT_PAGE = new NamedSql(
            LISTED + " and (c.decided_on, c.id) < (cast(:afterDay as date), cast(:afterId as uuid))" + ORDERED);

    static final NamedSql ONE = new NamedSql("""
            select c.id, c.reference, c.kind, c.stage, c.lead_body, lead.name_vi as lead_body_name, c.matter,
              c.decided_on, c.concluded_on, c.restricted, c.handed_over, c.ruled_by, c.recorded_at, c.recorded_by, c.voided_at,
              c.void_reason, c.version
            from inspection_case c join org_unit lead on lead.code = c.lead_body where c.id = :id and\040""" + VISIBLE);

    static final NamedSql SUBJECTS = new NamedSql("""
            select s.id, s.kind, s.organisation, u.name_vi as organisation_name, u.ended_on as organisation_ended_on,
              s.member, s.member_name, s.known, s.status, s.held_in
            from case_subject s join org_unit u on u.code = s.organisation where s.case_id = :id order by s.id""");

    static final NamedSql MATTERS = new NamedSql("""
            select m.code, m.name_vi as name from case_matter c join matter m on m.code = c.matter
            where c.case_id = :id and c.voided_at is null order by m.place, m.code""");

    static final NamedSql STEPS = new NamedSql("""
            select nr, step, stage, on_day, ground, recorded_at, recorded_by from case_step where case_id = :id order by nr""");

    static final NamedSql JOURNAL = new NamedSql("""
            insert into journal (at, actor, action, subject_type, subject_id, org, correlation_id, detail)
            values (now(), :account, 'case.read', 'case', cast(:id as text), :scope, '0123456789abcdef', null)""");

    /** Inspections and supervisions that a body and those below it decided in a year. */
    static final NamedSql COUNT = new NamedSql("""
            select c.kind like 'INSPECTION%', count(*) from inspection_case c
            where c.decided_on between cast(:from as date) and cast(:to as date) and c.voided_at is null
              and c.kind not in ('DENUNCIATION', 'COMPLAINT') and\040""" + WITHIN + " group by 1");

    private CaseSql() {}
}
