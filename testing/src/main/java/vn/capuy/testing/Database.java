package vn.capuy.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The service's database as its administrator sees it: for what no operation of the service can do or show. */
public final class Database {
    static final String URL = "capuy.test.database.url";
    static final String USER = "capuy.test.database.user";
    static final String PASSWORD = "capuy.test.database.password";

    private static final String DEADLOCK = "40P01";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** Reference data that the platform's migrations bring. */
    private static final Set<String> BROUGHT = Set.of("flyway_schema_history", "calendar_day", "calendar_year");

    private Database() {}

    /** Empties every table but those named and what the platform brings, which hold reference data. */
    public static void empty(String... kept) {
        var keep = Set.of(kept);
        String tables = column("select quote_ident(tablename) from pg_tables where schemaname = 'public'").stream()
                .filter(table -> !BROUGHT.contains(table) && !keep.contains(table))
                .collect(Collectors.joining(", "));
        // As replica the append-only triggers are silent. What is deleted in place of truncated leaves pages without
        // rows, and a
        // table that is analysed so is planned for as empty when it has long been filled.
        String empty = "set session_replication_role = replica; truncate " + tables;
        for (int tries = 1; !emptied(empty, tries); tries++) {
            Thread.yield();
        }
    }

    /** False where the service was just writing too (its feed is followed all the time) and the database chose it. */
    private static boolean emptied(String empty, int tries) {
        try {
            run(empty);
            return true;
        } catch (IllegalStateException e) {
            if (tries < 5 && e.getCause() instanceof SQLException refused && DEADLOCK.equals(refused.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    public static void run(String sql) {
        KeptConnections.use(sql, statement -> {
            statement.execute(sql);
            // What the statements set is no setting of the next ones.
            statement.execute("reset role; reset all");
            return null;
        });
    }

    public static long number(String sql) {
        return Long.parseLong(column(sql).getFirst());
    }

    /** The first column, as text. */
    public static List<String> column(String sql) {
        return KeptConnections.use(sql, statement -> {
            try (var rows = statement.executeQuery(sql)) {
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        });
    }

    /** Returns once somebody waits for a lock that another one holds; fails where nobody does. */
    public static void awaitWaiter() {
        awaitWaiter("true");
    }

    /** @param lock SQL on {@code pg_locks}: for which lock it is waited */
    public static void awaitWaiter(String lock) {
        String waiting = "select count(*) from pg_locks where not granted and " + lock;
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (number(waiting) == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nobody waits for a lock with " + lock);
            }
            Thread.yield();
        }
    }

    /** A connection of one's own, to hold a transaction open while the service works. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), System.getProperty(USER), System.getProperty(PASSWORD));
    }

    static String url() {
        return System.getProperty(URL);
    }
}
