package vn.capuy.bench.documents;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.stand.Stand;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.Tokens;

/** document-service with an organisation and as many documents as are asked for. */
final class Archive {
    static final String DATABASE = "capuy_document";
    static final String ROOT = "/api/document/v1";

    private static final int IN_ONE_COPY = 50_000;
    /** Nothing listens there: the organisation is copied into the database. */
    private static final String NOBODY = "http://127.0.0.1:1";

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
        service = stand.service(
                "document-service",
                DATABASE,
                Map.of("CAPUY_CADRE_URL", NOBODY, "CAPUY_INSPECTION_URL", NOBODY, "CAPUY_DOCUMENT_URL", NOBODY));
    }

    Stand stand() {
        return stand;
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
    void load() throws SQLException, IOException {
        try (Connection connection = stand.asAdministrator(DATABASE);
                var statement = connection.createStatement()) {
            for (Units.Unit unit : Units.all()) {
                OrganisationSql.enter(connection, unit);
            }
            statement.execute(OPEN_SERIES);
            var copier = connection.unwrap(PGConnection.class).getCopyAPI();
            var rows = new ArchiveRows(count);
            for (int from = 0; from < count; from += IN_ONE_COPY) {
                String lines = rows.lines(from, Math.min(count, from + IN_ONE_COPY));
                copier.copyIn("copy document (" + ArchiveRows.COLUMNS + ") from stdin", new StringReader(lines));
            }
            statement.execute(FILL_SERIES);
            Guidance.enter(connection, count);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }
}
