package vn.capuy.bench.inspections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import vn.capuy.bench.documents.OrganisationSql;
import vn.capuy.bench.documents.Units;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.stand.Stand;
import vn.capuy.bench.watch.Tables;
import vn.capuy.bench.watch.Tables.Looked;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.Tokens;

/** inspection-service with a province of as many case files as are asked for. */
final class CaseStock {
    static final String DATABASE = "capuy_inspection";
    static final String ROOT = "/api/inspection/v1";
    private static final Set<String> GROWING =
            Set.of("inspection_case", "case_subject", "case_step", "case_matter", "finding", "discipline", "journal");

    static final String ACCOUNT = "inspector";

    /** Over 25 years; a third led by the province and its districts each, the others by the communes. One in 97 is restricted. */
    private static final String CASES = """
            insert into inspection_case (id, reference, kind, lead_body, matter, decided_on, concluded_on, restricted, stage,
              handed_over, recorded_at, recorded_by, version)
            select gen_random_uuid(), 'KT-' || lpad(n::text, 7, '0'),
              (array['INSPECTION_REGULAR', 'INSPECTION_THEMATIC', 'INSPECTION_SIGNS_OF_VIOLATION', 'INSPECTION_FINANCE',
                'SUPERVISION_REGULAR', 'SUPERVISION_THEMATIC', 'DENUNCIATION'])[1 + n %% 7],
              case n %% 3 when 0 then 'QN' when 1 then 'H' || 1 + n / 3 %% 13
                else 'H' || 1 + n / 3 %% 13 || '-X' || lpad((1 + n / 39 %% 14)::text, 2, '0') end,
              'Việc chấp hành nghị quyết, quy chế làm việc, lần ' || n, on_day, case when n %% 5 > 0 then on_day + 60 end,
              n %% 97 = 0, case when n %% 5 > 0 then 'CLOSED' else 'CONDUCT' end, false, on_day + time '08:00', 'bench', 3
            from (select n, date '2000-08-01' + (n * 9131.0 / %1$d)::int as on_day from generate_series(1, %1$d) n) each""";

    /** In each case an organisation and a member of it, who is in other cases as well. */
    private static final List<String> WHAT_BELONGS_TO_THEM = List.of("""
            insert into case_subject (id, case_id, kind, organisation, recorded_at, recorded_by)
            select gen_random_uuid(), c.id, 'ORGANISATION', c.lead_body, c.recorded_at, 'bench' from inspection_case c""", """
            insert into case_subject (id, case_id, kind, organisation, member, member_name, known, status, held_in, recorded_at,
              recorded_by)
            select gen_random_uuid(), c.id, 'MEMBER', c.lead_body, 'B-' || abs(hashtext(c.reference)) % 50000, 'Hoàng Văn Nam',
              true, 'OFFICIAL', '{}', c.recorded_at, 'bench' from inspection_case c""", """
            insert into case_step (case_id, nr, step, stage, on_day, recorded_at, recorded_by)
            select c.id, s.nr, s.step, s.stage, c.decided_on + s.after, c.recorded_at, 'bench'
            from inspection_case c join (values (0, 'OPEN', 'PREPARATION', 0), (1, 'BEGIN', 'CONDUCT', 5),
              (2, 'CONCLUDE', 'CONCLUSION', 60), (3, 'CLOSE', 'CLOSED', 90)) s (nr, step, stage, after)
              on s.nr < 2 or c.stage = 'CLOSED'""", """
            insert into case_matter (id, case_id, matter, recorded_at, recorded_by, version)
            select gen_random_uuid(), c.id, m.code, c.recorded_at, 'bench', 0
            from inspection_case c join (select code, row_number() over (order by place) as nr, count(*) over () as all_of_them
              from matter) m on m.nr = 1 + abs(hashtext(c.reference)) % m.all_of_them""", """
            insert into finding (id, case_id, subject, matter, outcome, degree, act_from, act_to, body, recorded_at, recorded_by,
              version)
            select gen_random_uuid(), c.id, s.id, m.matter, case when violates then 'VIOLATION' else 'NO_VIOLATION' end,
              case when violates then 'LESS_SERIOUS' end, case when violates then c.decided_on - 400 end,
              case when violates then c.decided_on - 300 end, 'Kết quả kiểm tra ' || c.reference, c.recorded_at, 'bench', 0
            from inspection_case c join case_subject s on s.case_id = c.id and s.kind = 'MEMBER'
            join case_matter m on m.case_id = c.id
            cross join lateral (select abs(hashtext(c.reference)) % 3 = 0 as violates) found
            where c.stage = 'CLOSED'""", """
            insert into discipline (id, subject_kind, organisation, member, member_name, member_status, status_from_dossier,
              holds_office, case_id, restricted, deciding_body, proposed_on, proposed_form, concluded_on, state, form, reference,
              decided_on, announced_on, effect_until, decided_at, decided_by, from_the_past, recorded_at, recorded_by, version)
            select gen_random_uuid(), 'MEMBER', s.organisation, s.member, s.member_name, 'OFFICIAL', true, false, c.id,
              c.restricted, c.lead_body, c.concluded_on, 'REPRIMAND', c.concluded_on, 'IN_FORCE', 'REPRIMAND',
              'QD-' || c.reference, c.concluded_on + 20, c.concluded_on + 25, c.concluded_on + 390, c.recorded_at, 'approver',
              false, c.recorded_at, 'bench', 2
            from finding f join inspection_case c on c.id = f.case_id join case_subject s on s.id = f.subject
            where f.outcome = 'VIOLATION'""");

    private final Stand stand;
    private final AppProcess service;
    private final int count;

    CaseStock(Stand stand, int count) {
        this.stand = stand;
        this.count = count;
        service = stand.serviceAlone("inspection-service", DATABASE);
    }

    Stand stand() {
        return stand;
    }

    Tables tables() {
        return new Tables(stand, DATABASE, GROWING, List.of(Looked.few("inspection_case", count)));
    }

    int count() {
        return count;
    }

    /** An inspector, without clearance for what is restricted. */
    Api inspector(String scope) {
        return new Api(
                service.address(),
                Tokens.of(ACCOUNT)
                        .roles("inspection-reader", "kpi-reader")
                        .org(scope)
                        .bearer());
    }

    /** Brings them in, with the triggers that they have in earnest, as autovacuum leaves them. */
    void load() throws SQLException {
        try (Connection connection = stand.asAdministrator(DATABASE);
                var statement = connection.createStatement()) {
            for (Units.Unit unit : Units.all()) {
                OrganisationSql.enter(connection, unit);
            }
            statement.execute(CASES.formatted(count));
            for (String sql : WHAT_BELONGS_TO_THEM) {
                statement.execute(sql);
            }
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }
}
