package vn.capuy.bench.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.bench.stand.Stand;

/** What the database counts of its tables. */
final class Counters {
    private static final String ROWS =
            "select relname, greatest(n_live_tup, 0) from pg_stat_user_tables where schemaname = 'public'";
    private static final String SCANS = "select relname, seq_scan from pg_stat_user_tables where schemaname = 'public'";

    private final Stand stand;
    private final String database;

    Counters(Stand stand, String database) {
        this.stand = stand;
        this.database = database;
    }

    Map<String, Long> rows() throws SQLException {
        return read(ROWS);
    }

    /** How often each table was read as a whole, whoever asked. */
    Map<String, Long> scans() throws SQLException {
        return read(SCANS);
    }

    private Map<String, Long> read(String sql) throws SQLException {
        try (Connection connection = stand.asAdministrator(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            Map<String, Long> counts = new HashMap<>();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
            return counts;
        }
    }
}
