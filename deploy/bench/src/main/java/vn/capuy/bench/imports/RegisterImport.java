package vn.capuy.bench.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.documents.OrganisationSql;
import vn.capuy.bench.documents.Units;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.stand.Stand;
import vn.capuy.bench.stats.Latencies;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.Tokens;

/** A register is taken over by one call, beside COPY of the very rows, both into the emptied table with all its triggers. */
final class RegisterImport implements Watch {
    static final String DATABASE = "capuy_register";
    private static final double GOAL = 0.3;

    private final Stand stand;
    private final int count;
    private final Api clerk;
    private final String file;
    private byte[] rows;
    private byte[] series;

    RegisterImport(Stand stand, int count) throws SQLException {
        this.stand = stand;
        this.count = count;
        this.file = RegisterFile.of(count);
        AppProcess service = stand.serviceAlone("document-service", DATABASE);
        this.clerk = new Api(
                service.address(),
                Tokens.of("clerk").roles("document-editor").org(Units.PROVINCE).bearer());
        try (Connection connection = stand.asAdministrator(DATABASE)) {
            for (Units.Unit unit : Units.all()) {
                OrganisationSql.enter(connection, unit);
            }
        }
    }

    Benchmark benchmark() {
        return new Benchmark(
                "imports.documents",
                "row",
                "import of a register of " + count
                        + " documents in one call, checked, numbered, found from then on, journalled",
                "COPY of the same rows into the same table with its triggers",
                OptionalDouble.of(GOAL),
                this::load,
                this::copy,
                this);
    }

    private Round load(Duration ignored) throws Exception {
        empty();
        Round round = timed(() -> clerk.post("/api/document/v1/documents/imports", file));
        if (rows == null) {
            rows = rowsOf("document");
            series = rowsOf("document_series");
        }
        return round;
    }

    /** The series are there beforehand. */
    private Round copy(Duration ignored) throws Exception {
        empty();
        try (Connection connection = stand.asAdministrator(DATABASE)) {
            copier(connection)
                    .copyIn("copy document_series from stdin (format binary)", new ByteArrayInputStream(series));
            return timed(() -> copier(connection)
                    .copyIn("copy document from stdin (format binary)", new ByteArrayInputStream(rows)));
        }
    }

    private byte[] rowsOf(String table) throws Exception {
        try (Connection connection = stand.asAdministrator(DATABASE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copier(connection).copyOut("copy " + table + " to stdout (format binary)", out);
            return out.toByteArray();
        }
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void empty() throws SQLException {
        try (Connection connection = stand.asAdministrator(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate document, document_series cascade");
            statement.execute("truncate document_text");
            statement.execute("checkpoint");
        }
    }

    private Round timed(Task task) throws Exception {
        Map<String, Double> before = stand.meters().read();
        long start = System.nanoTime();
        task.run();
        long nanos = System.nanoTime() - start;
        return new Round(
                count, 0, nanos / 1e9, new Latencies(nanos), stand.meters().since(before));
    }

    private interface Task {
        void run() throws Exception;
    }

    @Override
    public void begin() {}

    @Override
    public List<String> faults() throws SQLException {
        try (var connection = stand.asAdministrator(DATABASE);
                var statement = connection.createStatement();
                var counted = statement.executeQuery(
                        "select (select count(*) from document), (select count(*) from document_text)")) {
            counted.next();
            return counted.getLong(1) == count && counted.getLong(2) >= count
                    ? List.of()
                    : List.of("there are " + counted.getLong(1) + " documents with " + counted.getLong(2)
                            + " texts instead of " + count);
        }
    }
}
