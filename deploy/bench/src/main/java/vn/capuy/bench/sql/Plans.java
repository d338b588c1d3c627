package vn.capuy.bench.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether a query reads a whole table that grows: what is quick today and not in some years. */
public final class Plans {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads of a whole table since the server started, whoever asked: the service under load among them. */
    private static final String SCANS =
            "select relname, seq_scan from pg_stat_user_tables where relname = any (?) and n_live_tup >= 1000";

    private Plans() {}

    /**
     * What answering reads of a table.
     *
     * @param whole whether it is scanned from end to end
     * @param rows that were looked at, whatever the index through which they were found; many for one page are as bad
     */
    public record Read(boolean whole, long rows) {}

    public static Read read(Connection connection, NamedSql sql, Map<String, ?> values, String table)
            throws SQLException, IOException {
        try (var statement = connection.prepareStatement("explain (analyze, format json) " + sql.text())) {
            sql.bind(statement, values);
            try (var plan = statement.executeQuery()) {
                plan.next();
                boolean whole = false;
                double rows = 0;
                for (JsonNode node : JSON.readTree(plan.getString(1)).findParents("Relation Name")) {
                    if (node.get("Relation Name").asText().equals(table)) {
                        whole |= node.get("Node Type").asText().contains("Seq Scan");
                        rows += looked(node);
                    }
                }
                return new Read(whole, Math.round(rows));
            }
        }
    }

    private static double looked(JsonNode node) {
        double each = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble()
                + node.path("Rows Removed by Index Recheck").asDouble();
        return each * node.path("Actual Loops").asDouble();
    }

    /** The plan as text, for those who are to mend it. */
    public static String text(Connection connection, NamedSql sql, Map<String, ?> values) throws SQLException {
        try (var statement = connection.prepareStatement("explain (analyze, buffers) " + sql.text())) {
            sql.bind(statement, values);
            List<String> lines = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return String.join("\n", lines);
        }
    }

    /** How often each of these tables was read as a whole so far; small ones are left out, for they are best read as a whole. */
    public static Map<String, Long> scans(Connection connection, Set<String> tables) throws SQLException {
        try (var statement = connection.prepareStatement(SCANS)) {
            statement.setArray(1, connection.createArrayOf("name", tables.toArray()));
            Map<String, Long> scans = new TreeMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    scans.put(rows.getString(1), rows.getLong(2));
                }
            }
            return scans;
        }
    }

    /** Those that were read as a whole since. */
    public static Set<String> scannedSince(Map<String, Long> before, Map<String, Long> now) {
        return now.entrySet().stream()
                .filter(table -> table.getValue() > before.getOrDefault(table.getKey(), table.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
