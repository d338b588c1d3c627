package vn.capuy.bench.documents;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.stand.Stand;
import vn.capuy.bench.watch.Tables;
import vn.capuy.bench.watch.Tables.Looked;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.Tokens;

/** document-service with an organisation and as many documents as are asked for. */
final class Archive {
    static final String DATABASE = "capuy_document";
    static final String ROOT = "/api/document/v1";

    private static final int IN_ONE_COPY = 50_000;

    private static final int AT_ONCE = 2;

    private static final String SEARCH_INDEXES = """
            select indexname, indexdef from pg_indexes
            where tablename in ('document', 'document_text') and indexdef like '%USING gin%'""";

    private static final String OPEN_SERIES = """
            insert into document_series (issuer, series, term, last_number)
            select u.code, s.symbol, t.code, 1 from org_unit u join org_term t on t.committee = u.code
            cross join (select distinct symbol from document_type_version where symbol is not null) s""";

    private static final String FILL_SERIES = """
            update document_series s set last_number = d.number, latest_on = d.day
            from (select issuer, series, term, max(number) as number, max(issued_on) as day from document
              group by issuer, series, term) d
            where d.issuer = s.issuer and d.series = s.series and d.term = s.term""";

    private final Stand stand;
    private final AppProcess service;
    private final int count;

    Archive(Stand stand, int count) {
        this.stand = stand;
        this.count = count;
        service = stand.serviceAlone("document-service", DATABASE);
    }

    Stand stand() {
        return stand;
    }

    Tables tables() {
        return new Tables(
                stand,
                DATABASE,
                Set.of("document", "document_text", "document_recipient", "journal"),
                List.of(Looked.notAll("document"), Looked.notAll("document_text")));
    }

    int count() {
        return count;
    }

    Api reader(String scope) {
        return reader(scope, service.address());
    }

    /** The same account of whoever answers there. */
    Api reader(String scope, String address) {
        return new Api(
                address,
                Tokens.of("reader")
                        .roles("document-reader", "kpi-reader")
                        .org(scope)
                        .bearer());
    }

    Api clerk() {
        return clerk(service.address());
    }

    Api clerk(String address) {
        return new Api(
                address,
                Tokens.of("clerk").roles("document-editor").org(Units.PROVINCE).bearer());
    }

    String address() {
        return service.address();
    }

    /** Brings them in, as autovacuum leaves them. Triggers make them found, as they do in earnest. */
    void load() throws Exception {
        try (Connection connection = stand.asAdministrator(DATABASE);
                var statement = connection.createStatement()) {
            for (Units.Unit unit : Units.all()) {
                OrganisationSql.enter(connection, unit);
            }
            statement.execute(OPEN_SERIES);
            List<String> indexes = withoutSearchIndexes(statement);
            copy();
            statement.execute("set maintenance_work_mem = '256MB'");
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute(FILL_SERIES);
            Guidance.enter(connection, count);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** Takes the indexes of words away, as a restore builds them when the records are in; answers how they are made. */
    private static List<String> withoutSearchIndexes(Statement statement) throws SQLException {
        Map<String, String> indexes = new TreeMap<>();
        try (var found = statement.executeQuery(SEARCH_INDEXES)) {
            while (found.next()) {
                indexes.put(found.getString(1), found.getString(2));
            }
        }
        for (String name : indexes.keySet()) {
            statement.execute("drop index " + name);
        }
        return List.copyOf(indexes.values());
    }

    /** By as many connections as the machine has processors for. */
    private void copy() throws Exception {
        List<Connection> connections = new ArrayList<>();
        List<Future<?>> copied = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                connections.add(stand.asAdministrator(DATABASE));
            }
            var rows = new ArchiveRows(count);
            for (int from = 0; from < count; from += IN_ONE_COPY) {
                int turn = from / IN_ONE_COPY;
                String lines = rows.lines(from, Math.min(count, from + IN_ONE_COPY));
                if (turn >= AT_ONCE) {
                    copied.get(turn - AT_ONCE).get();
                }
                var copier = connections
                        .get(turn % AT_ONCE)
                        .unwrap(PGConnection.class)
                        .getCopyAPI();
                copied.add(executor.submit(() -> copier.copyIn(
                        "copy document (" + ArchiveRows.COLUMNS + ") from stdin", new StringReader(lines))));
            }
            for (Future<?> each : copied) {
                each.get();
            }
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }
}
