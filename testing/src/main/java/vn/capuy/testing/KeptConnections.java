package vn.capuy.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections that wait for the next one who needs one: to open one takes the database longer than most statements. */
final class KeptConnections {
    private static final Deque<Connection> IDLE = new ConcurrentLinkedDeque<>();

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Statement statement) throws SQLException;
    }

    private KeptConnections() {}

    /** @param sql told where it fails */
    static <T> T use(String sql, Work<T> work) {
        try {
            Connection connection = take();
            try (var statement = connection.createStatement()) {
                T result = work.on(statement);
                IDLE.push(connection);
                return result;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The application may have been started anew since, on another database. */
    private static Connection take() throws SQLException {
        for (Connection kept = IDLE.poll(); kept != null; kept = IDLE.poll()) {
            if (kept.getMetaData().getURL().equals(Database.url()) && kept.isValid(1)) {
                return kept;
            }
            kept.close();
        }
        return Database.connect();
    }
}
