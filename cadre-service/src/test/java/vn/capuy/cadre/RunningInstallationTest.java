package vn.capuy.cadre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** An installation that had events and persons before they were told tells them by migration, with the service's own settings. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RunningInstallationTest {
    private static final String LATER = "V0003|V10[2-9][0-9]|V1[1-9][0-9]{2}";
    private static final String UNIT =
            "insert into org_unit (code, kind, name_vi, name_en, name_ar, established_on, ended_on) values ";

    @TempDir
    private Path before;

    @ConfigProperty(name = "quarkus.flyway.out-of-order")
    private boolean outOfOrder;

    @ConfigProperty(name = "capuy.database.user")
    private String app;

    @ConfigProperty(name = "capuy.database.url")
    private String url;

    @Test
    void successions_of_earlier_events_and_persons_entered_before_are_told() throws SQLException, IOException {
        theMigrationsOfBefore();
        Database.run("drop database if exists running");
        Database.run("create database running");
        migrate("filesystem:" + before);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(UNIT + """
                    ('QN', 'PROVINCE_COMMITTEE', 'a', 'a', 'a', '1960-01-01', null),
                    ('A', 'COMMUNE', 'a', 'a', 'a', '1960-01-01', '2025-07-01'),
                    ('B', 'COMMUNE', 'a', 'a', 'a', '2025-07-01', null),
                    ('C', 'COMMUNE', 'a', 'a', 'a', '2025-07-01', null)""");
            statement.execute("""
                    insert into org_event values
                      ('00000000-0000-7000-8000-000000000001', 'SX', '2025-07-01', null, '2025-07-02T03:04:05.678901Z', 'x',
                       null, null, null, 0)""");
            statement.execute("""
                    insert into org_event_part (event, place, kind, unit, successor, share) values
                      ('00000000-0000-7000-8000-000000000001', 0, 'SPLIT', 'A', 'B', '2/5'),
                      ('00000000-0000-7000-8000-000000000001', 1, 'SPLIT', 'A', 'C', 'PART')""");
            statement.execute("insert into feed_cursor values ('organisation', 42)");
            statement.execute("""
                    insert into person (id, code, full_name, spelled_name, folded_name, sex, born_on, ethnicity, managed_by,
                      official_on, recorded_at, recorded_by, version)
                    values ('00000000-0000-7000-8000-000000000002', 'CB-1', 'Hoàng Thị Hoà', 'x', 'x', 'FEMALE',
                      '1985-04-12', 'TAY', 'C', null, now(), 'x', 0)""");
            statement.execute("""
                    insert into post (id, code, org, kind, title_vi, seats, valid_from, recorded_at, recorded_by, version)
                    values ('00000000-0000-7000-8000-000000000003', 'P', 'C', 'OFFICER', 'x', 1, '2025-07-01', now(), 'x', 0)""");
            statement.execute("""
                    insert into holding (id, person, post, held_from, held_to, recorded_at, recorded_by, version)
                    values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000002',
                      '00000000-0000-7000-8000-000000000003', '2025-07-01', '2025-12-31', now(), 'x', 0)""");
            migrate("classpath:db/platform", "classpath:db/migration");
            assertEquals("A>B FRACTION 2/5,A>C PART", text(statement, """
                            select string_agg(predecessor || '>' || successor || ' ' || share_kind
                              || coalesce(' ' || numerator || '/' || denominator, ''), ',' order by successor)
                            from org_succession where on_day = '2025-07-01' and event = 'SX'"""));
            assertEquals("2025-07-02T03:04:05.678901Z FRACTION 2 5 2025-07-01", text(statement, """
                            select concat_ws(' ', payload ->> 'recordedAt', payload ->> 'share', payload ->> 'numerator',
                              payload ->> 'denominator', payload ->> 'onDay')
                            from outbox where type = 'vn.capuy.organisation.succession' and aggregateid = 'A/B'"""));
            assertEquals("Hoàng Thị Hoà C false C 2025-07-01 2026-01-01", text(statement, """
                            select concat_ws(' ', payload ->> 'fullName', payload ->> 'managedBy', payload ->> 'voided',
                              payload #>> '{places,0,organisation}', payload #>> '{places,0,from}',
                              payload #>> '{places,0,until}')
                            from outbox where type = 'vn.capuy.cadre.person' and aggregateid = 'CB-1' and org = 'C'"""));
            assertEquals("0", text(statement, """
                            select last_position from feed_cursor
                            where source = 'organisation:vn.capuy.organisation.succession'"""));
        }
        Database.run("drop database running with (force)");
    }

    private void theMigrationsOfBefore() throws IOException {
        for (String folder :
                new String[] {"../platform/records/src/main/resources/db/platform", "src/main/resources/db/migration"
                }) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (!name.split("__")[0].matches(LATER)) {
                        Files.copy(file, before.resolve(name));
                    }
                }
            }
        }
    }

    private void migrate(String... locations) {
        Flyway.configure()
                .dataSource(
                        address(),
                        System.getProperty("capuy.test.database.user"),
                        System.getProperty("capuy.test.database.password"))
                .locations(locations)
                .placeholders(java.util.Map.of("app", app))
                .outOfOrder(outOfOrder)
                .load()
                .migrate();
    }

    private String address() {
        return url.substring(0, url.lastIndexOf('/') + 1) + "running";
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                address(),
                System.getProperty("capuy.test.database.user"),
                System.getProperty("capuy.test.database.password"));
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
