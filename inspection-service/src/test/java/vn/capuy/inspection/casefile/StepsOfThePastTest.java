package vn.capuy.inspection.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What was entered before steps were kept has its steps all the same: the migration tells them, in a schema of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StepsOfThePastTest {
    private static final String SCHEMA = "before_steps";

    private static final String CASE = """
            insert into before_steps.inspection_case (id, reference, kind, lead_body, matter, decided_on, concluded_on,
              restricted, stage, recorded_at, recorded_by, version)
            values (%s, 'R%s', 'INSPECTION_FINANCE', 'BL', 'Đảng phí', '2022-05-16', %s, false, '%s',
              '2022-05-17 03:00+00', 'entered-it', 0)""";

    private static final String LINE = """
            insert into before_steps.journal (at, actor, action, subject_type, subject_id, correlation_id, detail)
            values ('%s', '%s', '%s', 'case', %s, 'x', '%s')""";

    @BeforeEach
    @AfterEach
    void clear() {
        Database.run("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void cases_of_before_are_told_apart_and_have_the_steps_that_they_took() {
        migrate("1010");
        Database.run("insert into before_steps.org_unit (code, kind, name_vi, name_en, name_ar, established_on)"
                + " values ('BL', 'DISTRICT_COMMITTEE', 'x', 'x', 'x', '1960-01-01')");
        aCase(1, "'2022-06-30'", "CLOSED");
        aCase(2, "null", "CONDUCT");
        aCase(3, "'2022-06-30'", "CONCLUSION");
        line("2022-05-17 03:00+00", "entered-it", "case.opened", 3, "{}");
        // Late in the evening by the world's clock, which is the next day here; and after the conclusion's own day.
        line("2022-06-01 20:00+00", "inspector", "case.step", 3, "{\"step\":\"BEGIN\"}");
        line(
                "2022-07-15 03:00+00",
                "standing-committee",
                "case.step",
                3,
                "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-06-30\"}");
        aCase(4, "null", "PREPARATION");
        line("2022-05-17 03:00+00", "entered-it", "case.opened", 4, "{}");
        migrate("1030");
        assertEquals(List.of("1 t", "2 t", "3 f", "4 f"), column("""
                select right(id::text, 1) || ' ' || left(handed_over::text, 1) from before_steps.inspection_case order by id"""));
        assertEquals(
                List.of("OPEN 2022-05-16", "BEGIN 2022-05-16", "CONCLUDE 2022-06-30", "CLOSE 2022-06-30"), steps(1));
        assertEquals(List.of("OPEN 2022-05-16", "BEGIN 2022-05-16"), steps(2));
        assertEquals(List.of("OPEN 2022-05-16", "BEGIN 2022-06-02", "CONCLUDE 2022-06-30"), steps(3));
        assertEquals(List.of("OPEN 2022-05-16"), steps(4));
        assertEquals(
                List.of("entered-it", "inspector", "standing-committee"),
                column("select recorded_by from before_steps.case_step where case_id = " + id(3) + " order by nr"));
    }

    private static void aCase(int nr, String concludedOn, String stage) {
        Database.run(CASE.formatted(id(nr), nr, concludedOn, stage));
    }

    private static void line(String at, String actor, String action, int nr, String detail) {
        Database.run(LINE.formatted(at, actor, action, id(nr), detail));
    }

    private static String id(int nr) {
        return "'00000000-0000-0000-0000-00000000000" + nr + "'";
    }

    private static List<String> steps(int nr) {
        return column(
                "select step || ' ' || on_day from before_steps.case_step where case_id = " + id(nr) + " order by nr");
    }

    private static List<String> column(String sql) {
        return Database.column(sql);
    }

    private static void migrate(String target) {
        FluentConfiguration configured = Flyway.configure()
                .dataSource(
                        System.getProperty("capuy.test.database.url"),
                        System.getProperty("capuy.test.database.user"),
                        System.getProperty("capuy.test.database.password"))
                .schemas(SCHEMA)
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("app", "capuy_test"))
                .target(target);
        configured.load().migrate();
    }
}
