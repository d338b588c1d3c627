package vn.capuy.localpostgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void data_outlive_a_restart_and_the_password_stays() throws Exception {
        var home = folder.resolve("with a blank");
        String password;
        try (var server = PostgresServer.at(home).endingWithThisProcess().start()) {
            password = server.password();
            try (var connection = connect(server)) {
                run(connection, "CREATE TABLE kept (note text)");
                run(connection, "INSERT INTO kept VALUES ('Bình Liêu')");
            }
        }
        try (var server = PostgresServer.at(home).endingWithThisProcess().start();
                var connection = connect(server)) {
            assertEquals(password, server.password());
            assertEquals("Bình Liêu", text(connection, "SELECT note FROM kept"));
        } finally {
            PostgresServer.delete(home);
        }
    }

    @Test
    void vietnamese_letters_are_letters_to_sorting_and_to_the_search_for_similar_words() throws Exception {
        try (var server = PostgresServer.temporary().start();
                var connection = connect(server)) {
            assertEquals("đặng", text(connection, "SELECT lower('ĐẶNG')"));
            assertEquals("t", text(connection, "SELECT 'Đặng' < 'Hoàng'"));
            run(connection, "CREATE EXTENSION pg_trgm");
            assertEquals("t", text(connection, "SELECT show_trgm('ặ') <> '{}'"));
        }
    }

    @Test
    void a_temporary_server_leaves_nothing_behind() {
        var server = PostgresServer.temporary().start();
        var data = server.log().getParent();
        assertTrue(server.isRunning());
        server.stop();
        assertFalse(server.isRunning());
        assertTrue(ProcessHandle.of(server.pid())
                .flatMap(process -> process.info().command())
                .isEmpty());
        assertFalse(Files.exists(data));
    }

    @Test
    void a_taken_port_is_refused_with_a_sentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            var home = folder.resolve("home");
            var builder = PostgresServer.at(home).port(other.getLocalPort());
            var refusal = assertThrows(PostgresException.class, builder::start);
            assertEquals("Port " + other.getLocalPort() + ", asked for by PostgreSQL, is taken.", refusal.getMessage());
            PostgresServer.delete(home);
        }
    }

    @Test
    void data_of_another_major_version_are_refused_with_a_sentence() throws Exception {
        var home = Files.createTempDirectory("capuy-other-version");
        try {
            Files.createDirectory(home.resolve("data"));
            Files.writeString(home.resolve("moved-to"), home + "\n");
            Files.writeString(home.resolve("data/PG_VERSION"), "9\n");
            var refusal = assertThrows(
                    PostgresException.class, () -> PostgresServer.at(home).start());
            assertTrue(refusal.getMessage().contains("was written by PostgreSQL 9, this is PostgreSQL 1"));
        } finally {
            Folders.delete(home);
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused_and_a_leftover_can_be_stopped() {
        var home = folder.resolve("home");
        var server = PostgresServer.at(home).endingWithThisProcess().start();
        try {
            var refusal = assertThrows(
                    PostgresException.class, () -> PostgresServer.at(home).start());
            assertTrue(refusal.getMessage().contains("process " + server.pid() + ", port " + server.port()));
            assertTrue(PostgresServer.stopLeftover(home));
            assertFalse(server.isRunning());
            assertFalse(PostgresServer.stopLeftover(home));
        } finally {
            server.stop();
            PostgresServer.delete(home);
        }
    }

    static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.password());
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
