package vn.capuy.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.importCsv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.organisation.OrganisationStore;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** The demo term's tasks: from the resolution to the end of 2022, when all are done. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(DemoTermTest.OnItsOwn.class)
class TaskDemoTest {
    private static final Path DATA = Path.of("../deploy/demo/data");

    @Inject
    OrganisationStore organisation;

    @BeforeEach
    void the_organisation_and_its_leaders() throws Exception {
        DemoTermTest.enterTheOrganisation(organisation);
        Desk.clear();
        persons();
    }

    @AfterEach
    void nothing_for_the_other_tests_of_the_term() {
        Desk.clear();
    }

    @Test
    void the_tasks_under_the_resolution_are_all_done_by_the_end_of_2022() throws IOException {
        imported("12-documents.csv", "documents");
        imported("25-clauses.csv", "clauses");
        imported("35-tasks.csv", "tasks");
        imported("36-task-steps.csv", "task-steps");

        assertEquals(Map.of("VERIFIED", 66, "IN_PROGRESS", 33, "SUBMITTED", 3, "CANCELLED", 1), states("2021-12-31"));
        assertEquals(Map.of("VERIFIED", 167, "CANCELLED", 1), states("2022-12-31"));
        assertEquals(6, figure("TASK.OVERDUE", "2021-01-01", "2021-12-31").getInt("value"));
        assertEquals(0, figure("TASK.OVERDUE", "2022-01-01", "2022-12-31").getInt("value"));
        assertEquals(168, figure("TASK.ASSIGNED", "2021-01-01", "2022-12-31").getInt("value"));
        assertEquals(167, figure("TASK.DONE", "2021-01-01", "2022-12-31").getInt("value"));
        JsonPath onTime = figure("TASK.ON_TIME_RATE", "2021-01-01", "2022-12-31");
        assertEquals(128, onTime.getInt("numerator"));
        assertEquals(167, onTime.getInt("denominator"));
        JsonPath covered = figure("TASK.CLAUSE_COVERAGE", "2021-01-01", "2022-12-31");
        assertEquals(23, covered.getInt("numerator"));
        assertEquals(24, covered.getInt("denominator"));
        secretary()
                .get(ROOT + "/tasks/coverage?org=BL&from=2021-01-01&to=2022-12-31&onDay=2022-12-31")
                .then()
                .body("items.name", contains("06-NQ/HU"))
                .body("total.done", equalTo(147))
                .body("total.open", equalTo(0));
    }

    private static Map<String, Integer> states(String day) {
        var states = new HashMap<String, Integer>();
        String after = "";
        while (after != null) {
            JsonPath page = secretary()
                    .get(ROOT + "/tasks?assignedBy=BL&limit=100&onDay=" + day + after)
                    .jsonPath();
            page.<String>getList("items.state").forEach(state -> states.merge(state, 1, Integer::sum));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return states;
    }

    private static JsonPath figure(String code, String from, String to) {
        return secretary()
                .get(ROOT + "/indicators/values?org=BL&reach=OWN&from=" + from + "&to=" + to)
                .jsonPath()
                .setRootPath("values.find { it.code == '" + code + "' }");
    }

    private static void imported(String file, String collection) throws IOException {
        importCsv(importer(), collection + "/imports", Files.readString(DATA.resolve(file)))
                .then()
                .body("violations", empty())
                .statusCode(200);
    }

    /** As the cadre service tells them: who held a post where. */
    private static void persons() throws IOException, SQLException {
        Map<String, String> organisations = new HashMap<>();
        rows("05-posts.csv").forEach(post -> organisations.put(post.getField("code"), post.getField("org")));
        try (var connection = Database.connect();
                var member = connection.prepareStatement("""
                        insert into member (code, full_name, spelled_name, folded_name, managed_by, voided, told_at)
                        values (?, ?, ?, ?, 'BL', false, 1)""");
                var place = connection.prepareStatement("""
                        insert into member_place (member, organisation, valid)
                        values (?, ?, daterange(?, ?)) on conflict do nothing""")) {
            for (NamedCsvRecord person : rows("04-people.csv")) {
                member.setString(1, person.getField("code"));
                for (int i = 2; i <= 4; i++) {
                    member.setString(i, person.getField("full_name"));
                }
                member.addBatch();
            }
            member.executeBatch();
            for (NamedCsvRecord held : rows("06-holdings.csv")) {
                String until = held.getField("held_to");
                place.setString(1, held.getField("person"));
                place.setString(2, organisations.get(held.getField("post")));
                place.setObject(3, LocalDate.parse(held.getField("held_from")));
                place.setObject(
                        4, until.isEmpty() ? null : LocalDate.parse(until).plusDays(1));
                place.addBatch();
            }
            place.executeBatch();
        }
    }

    private static Iterable<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            return csv.stream().toList();
        }
    }

    private static RequestSpecification importer() {
        return Desk.as(Tokens.of("capuy-import")
                .roles("document-editor", "document-approver")
                .org("TW")
                .clearance("SECRET"));
    }

    private static RequestSpecification secretary() {
        return Desk.as(Tokens.of("secretary")
                .roles("document-reader", "kpi-reader")
                .org("BL")
                .clearance("TOP_SECRET"));
    }
}
