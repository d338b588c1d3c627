package vn.capuy.localpostgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;

/**
 * A database for one service with the least privileges that do: an owner, who migrates, and the service's own role,
 * which may connect and gets from the migrations what it needs. Nobody else connects.
 */
public final class Provisioning {
    private Provisioning() {}

    /** Makes what is missing, sets the passwords, and keeps all data that is there. */
    public static void database(
            PostgresServer server, String name, String owner, String ownerPassword, String app, String appPassword) {
        try (var maintenance = connect(server, "postgres")) {
            role(maintenance, owner, ownerPassword);
            role(maintenance, app, appPassword);
            if (!exists(maintenance, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(maintenance, "CREATE DATABASE %I OWNER %I", name, owner);
            }
            execute(maintenance, "REVOKE ALL ON DATABASE %I FROM PUBLIC", name);
            execute(maintenance, "REVOKE ALL ON DATABASE postgres FROM PUBLIC");
            execute(maintenance, "GRANT CONNECT ON DATABASE %I TO %I", name, app);
        } catch (SQLException e) {
            throw new PostgresException("Database " + name + " could not be set up: " + e.getMessage(), e);
        }
        try (var inside = connect(server, name)) {
            execute(inside, "ALTER SCHEMA public OWNER TO %I", owner);
            execute(inside, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            execute(inside, "GRANT USAGE ON SCHEMA public TO %I", app);
        } catch (SQLException e) {
            throw new PostgresException("Database " + name + " could not be set up: " + e.getMessage(), e);
        }
    }

    private static Connection connect(PostgresServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.superuser(), server.password());
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            execute(connection, "CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION", role);
        }
        // The driver sends the scrambled form, so that no password stands in a statement or in the server's log.
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Fills the names into the statement as PostgreSQL itself quotes them. */
    private static void execute(Connection connection, String pattern, String... names) throws SQLException {
        try (var quote = connection.prepareStatement("SELECT format(?, VARIADIC ?::text[])")) {
            quote.setString(1, pattern);
            quote.setArray(2, connection.createArrayOf("text", Arrays.copyOf(names, names.length, Object[].class)));
            try (var rows = quote.executeQuery();
                    var statement = connection.createStatement()) {
                rows.next();
                statement.execute(rows.getString(1));
            }
        }
    }
}
