package vn.capuy.localpostgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProvisioningTest {
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.temporary().start();
        provision("capuy_cadre", "first");
        provision("capuy_inspection", "first");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void the_owner_migrates_and_makes_the_trusted_extensions() throws SQLException {
        try (var owner = as("capuy_cadre", "capuy_cadre_owner", "first")) {
            for (var extension : new String[] {"btree_gist", "pg_trgm", "unaccent"}) {
                PostgresServerTest.run(owner, "CREATE EXTENSION " + extension);
            }
            PostgresServerTest.run(owner, "CREATE TABLE a_table (id int)");
        }
    }

    @Test
    void the_service_can_create_nothing_in_the_schema() throws SQLException {
        try (var app = as("capuy_cadre", "capuy_cadre", "first")) {
            for (var statement :
                    new String[] {"CREATE TABLE mine (id int)", "CREATE TEMP TABLE mine (id int)", "CREATE SCHEMA mine"
                    }) {
                var refusal = assertThrows(SQLException.class, () -> PostgresServerTest.run(app, statement), statement);
                assertEquals("42501", refusal.getSQLState(), statement);
            }
        }
    }

    @Test
    void the_role_of_another_service_cannot_connect() {
        for (var role : new String[] {"capuy_inspection", "capuy_inspection_owner"}) {
            for (var database : new String[] {"capuy_cadre", "postgres"}) {
                var refusal = assertThrows(SQLException.class, () -> as(database, role, "first"));
                assertEquals("42501", refusal.getSQLState());
            }
        }
    }

    @Test
    void a_wrong_password_does_not_connect() {
        assertThrows(SQLException.class, () -> as("capuy_cadre", "capuy_cadre", "wrong"));
    }

    @Test
    void a_second_time_keeps_the_data_and_sets_the_passwords() throws SQLException {
        provision("capuy_document", "first");
        try (var owner = as("capuy_document", "capuy_document_owner", "first")) {
            PostgresServerTest.run(owner, "CREATE TABLE kept AS SELECT 7 AS number");
        }
        provision("capuy_document", "second's");
        try (var owner = as("capuy_document", "capuy_document_owner", "second's")) {
            assertEquals("7", PostgresServerTest.text(owner, "SELECT number FROM kept"));
        }
        assertThrows(SQLException.class, () -> as("capuy_document", "capuy_document", "first"));
        try (var app = as("capuy_document", "capuy_document", "second's")) {
            assertTrue(app.isValid(1));
        }
    }

    private static void provision(String database, String password) {
        Provisioning.database(server, database, database + "_owner", password, database, password);
    }

    private static Connection as(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), role, password);
    }
}
