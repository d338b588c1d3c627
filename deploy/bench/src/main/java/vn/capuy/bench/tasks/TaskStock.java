package vn.capuy.bench.tasks;

import java.sql.Connection;
import java.sql.SQLException;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.stand.Stand;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.Tokens;

/** document-service with one district that has assigned as many tasks as are asked for, six steps each. */
final class TaskStock {
    static final String DATABASE = "capuy_task";
    static final String ROOT = "/api/document/v1";
    static final String DISTRICT = "H1";

    private static final String ORGANISATION = """
            insert into org_unit (code, kind, name_vi, name_en, name_ar, established_on)
            select code, 'DISTRICT_COMMITTEE', code, code, code, '1960-01-01'
            from (select 'H1' as code union all select 'H1-X' || n from generate_series(1, 14) n) each;
            insert into org_ancestry (ancestor, descendant, valid, known_from)
            select 'H1', code, daterange('1960-01-01', null), timestamptz '2000-01-01' from org_unit where code like 'H1%'
            union all select code, code, daterange('1960-01-01', null), timestamptz '2000-01-01' from org_unit where code like 'H1-%';""";

    /** Assigned over two years; every second one is verified before the weeks that are closed, the others are open in them. */
    private static final String TASKS = """
            insert into task (id, assigned_by, reference, content, responsibility, authority, product, assigned_on, starts_on,
              first_due_on, due_on, lead_organisation, state, recorded_at, recorded_by, version)
            select gen_random_uuid(), 'H1', 'NV-' || lpad(n::text, 7, '0'), 'Nhiệm vụ ' || n, 'Trước Ban Thường vụ', 'Của xã', 'Báo cáo',
              on_day, on_day, on_day + 30 + n %% 700, on_day + 60 + n %% 700, 'H1-X' || 1 + n %% 14,
              case when n %% 2 = 0 then 'VERIFIED' else 'IN_PROGRESS' end, on_day + time '08:00', 'bench', 6
            from (select n, date '2020-08-01' + n %% 700 as on_day from generate_series(1, %d) n) each""";

    private static final String STEPS = """
            insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, ground, recorded_at, recorded_by)
            select t.id, s.nr, s.step, s.state, t.assigned_on + s.after, case when s.nr < 3 then t.first_due_on else t.due_on end,
              t.lead_organisation, s.ground, t.assigned_on + s.after + time '08:00', 'bench'
            from task t join (values
              (true, 0, 'ASSIGN', 'ASSIGNED', 0, null), (true, 1, 'ACCEPT', 'ACCEPTED', 2, null),
              (true, 2, 'START', 'IN_PROGRESS', 5, null), (true, 3, 'EXTEND', 'IN_PROGRESS', 20, 'Mưa lũ'),
              (true, 4, 'SUBMIT', 'SUBMITTED', 40, null), (true, 5, 'VERIFY', 'VERIFIED', 45, null),
              (false, 0, 'ASSIGN', 'ASSIGNED', 0, null), (false, 1, 'ACCEPT', 'ACCEPTED', 2, null),
              (false, 2, 'START', 'IN_PROGRESS', 5, null), (false, 3, 'EXTEND', 'IN_PROGRESS', 20, 'Mưa lũ'),
              (false, 4, 'SUBMIT', 'SUBMITTED', 50, null), (false, 5, 'RETURN', 'RETURNED', 55, 'Thiếu biên bản'))
              s (done, nr, step, state, after, ground) on s.done = (t.state = 'VERIFIED')
            order by t.id, s.nr""";

    private final Stand stand;
    private final AppProcess service;
    private final int count;

    TaskStock(Stand stand, int count) {
        this.stand = stand;
        this.count = count;
        service = stand.serviceAlone("document-service", DATABASE);
    }

    Stand stand() {
        return stand;
    }

    int count() {
        return count;
    }

    /** Who closes. */
    Callers clerk() {
        return as("document-editor").callers(1);
    }

    Callers readers(int workers) {
        return as("document-reader").callers(workers);
    }

    private Api as(String role) {
        String bearer = Tokens.of("clerk").roles(role).org(DISTRICT).bearer();
        return new Api(service.address(), bearer);
    }

    /** Brings them in, with the triggers that they have in earnest, as autovacuum leaves them. */
    void load() throws SQLException {
        try (Connection connection = stand.asAdministrator(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(ORGANISATION);
            statement.execute(TASKS.formatted(count));
            statement.execute(STEPS);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }
}
