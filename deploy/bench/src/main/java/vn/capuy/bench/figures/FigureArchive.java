package vn.capuy.bench.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.stand.Stand;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.Tokens;

/** document-service with as many documents as are asked for, and sums of them as the service itself makes them. */
final class FigureArchive {
    static final String DATABASE = "capuy_figures";

    private static final int IN_ONE_STATEMENT = 250_000;
    private static final Duration LONGEST_BUILD = Duration.ofHours(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Stand stand;
    private final AppProcess service;
    private final int count;
    private String definition;

    FigureArchive(Stand stand, int count) {
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

    /** By which the sums were made. */
    String definition() {
        return definition;
    }

    Api reader() {
        String bearer = Tokens.of("reader")
                .roles("document-reader", "kpi-reader")
                .org(FigureSql.PROVINCE)
                .bearer();
        return new Api(service.address(), bearer);
    }

    /** Brings them in past all triggers, as a restored database has them, and has the sums made anew from them. */
    void load() throws SQLException, InterruptedException {
        try (Connection connection = stand.asAdministrator(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(FigureSql.UNITS);
            statement.execute(FigureSql.PLACEMENTS);
            statement.execute(FigureSql.ANCESTRY);
            statement.execute(FigureSql.SERIES);
            statement.execute("set session_replication_role = replica");
            for (int from = 1; from <= count; from += IN_ONE_STATEMENT) {
                statement.execute(
                        FigureSql.DOCUMENTS.formatted(from, Math.min(count, from + IN_ONE_STATEMENT - 1), count));
            }
            statement.execute("vacuum analyze document");
            statement.execute("delete from figure_sums");
            awaitSums(statement);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private void awaitSums(Statement statement) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST_BUILD.toNanos();
        while (System.nanoTime() < end) {
            try (var rows = statement.executeQuery(FigureSql.BUILT)) {
                if (rows.next()) {
                    definition = rows.getString(1);
                    return;
                }
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IllegalStateException("The service made no sums within " + LONGEST_BUILD);
    }
}
