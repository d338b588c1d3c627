package vn.capuy.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.organisation.OrganisationStore;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** The demo term's steering committee for new rural development, its seven working groups, and what they reported. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(DemoTermTest.OnItsOwn.class)
class GroupDemoTest {
    private static final Path DATA = Path.of("../deploy/demo/data");
    private static final int DAYS = 5;

    @Inject
    OrganisationStore organisation;

    /** Other tests of the demo term share the register. */
    @BeforeEach
    @AfterEach
    void no_groups() {
        Database.run("""
                set session_replication_role = replica;
                truncate working_group, working_group_end, working_group_charge, steering_committee, group_member,
                  group_report, group_report_content, group_report_figure, group_report_document, group_report_step,
                  task_group, member, member_place""");
    }

    @Test
    void seven_groups_direct_seven_places_under_the_committee_and_report_each_month() throws IOException {
        DemoTermTest.enterTheOrganisation(organisation);
        tellThePeople();
        imported("13-working-groups.csv", "working-groups");
        imported("38-committees.csv", "steering-committees");
        imported("38-group-charges.csv", "working-group-charges");
        imported("38-group-members.csv", "group-members");
        imported("39-group-reports.csv", "group-reports");

        secretary()
                .get(ROOT + "/working-groups/coverage?org=BL&onDay=2022-12-31")
                .then()
                .body("places", equalTo(7))
                .body("directed", equalTo(7))
                .body("withSeveral", equalTo(0));
        String committee = secretary()
                .get(ROOT + "/steering-committees?field=NEW_RURAL")
                .then()
                .body("items.reference", contains("BCD-BL-NTM"))
                .extract()
                .path("items[0].id");
        secretary()
                .get(ROOT + "/working-groups?workingOn=2022-12-31&committee=" + committee)
                .then()
                .body("items", hasSize(7));
        // The chairman of the inspection committee left in July 2022, and nobody saw to it.
        secretary()
                .get(ROOT + "/group-members?onDay=2022-12-31&leftOffice=true&committee=" + committee)
                .then()
                .body("items.member", hasItem("CB-00038"));

        JsonPath figures = secretary()
                .get(ROOT + "/indicators/values?org=BL&from=2020-08-01&to=2023-03-31")
                .then()
                .body("values.find { it.code == 'GROUP.WORKING' }.value", equalTo(7))
                .body("values.find { it.code == 'STEERING.WORKING' }.value", equalTo(1))
                .extract()
                .jsonPath();
        long onTime = reports().stream().filter(GroupDemoTest::isOnTime).count();
        assertTrue(onTime > 140 && onTime < 165, () -> onTime + " on time");
        assertEquals(onTime, figures.getLong("values.find { it.code == 'GROUP.REPORTED_ON_TIME' }.numerator"));
        assertEquals(7 * 24, figures.getInt("values.find { it.code == 'GROUP.REPORTED_ON_TIME' }.denominator"));
        secretary()
                .get(ROOT + "/working-groups/reports/due?onDay=2022-12-31&from=2021-01-01&state=MISSING")
                .then()
                .body("items.reference", contains("TCT-BL-03", "TCT-BL-06", "TCT-BL-06"));
    }

    private static boolean isOnTime(NamedCsvRecord row) {
        LocalDate due =
                LocalDate.parse(row.getField("period_from")).plusMonths(1).plusDays(DAYS - 1);
        return row.getField("void_reason").isEmpty()
                && !LocalDate.parse(row.getField("submitted_on")).isAfter(due);
    }

    private static List<NamedCsvRecord> reports() throws IOException {
        return rows("39-group-reports.csv");
    }

    /** As the feed of the cadre service would: who held which posts. */
    private static void tellThePeople() throws IOException {
        var people = new HashMap<String, NamedCsvRecord>();
        rows("04-people.csv").forEach(row -> people.put(row.getField("code"), row));
        Map<String, String> organisations = new HashMap<>();
        rows("05-posts.csv").forEach(row -> organisations.put(row.getField("code"), row.getField("org")));
        var named = rows("38-group-members.csv").stream()
                .map(row -> row.getField("member"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        for (String code : named) {
            NamedCsvRecord person = people.get(code);
            Database.run("insert into member values ('%s', '%s', '', '', '%s', null, null, false, 0)"
                    .formatted(code, person.getField("full_name"), person.getField("managed_by")));
        }
        for (NamedCsvRecord row : rows("06-holdings.csv")) {
            if (named.contains(row.getField("person"))) {
                String until = row.getField("held_to").isEmpty() ? "null" : "'" + row.getField("held_to") + "'";
                Database.run("insert into member_place values ('%s', '%s', daterange('%s', %s, '[]'))"
                        .formatted(
                                row.getField("person"),
                                organisations.get(row.getField("post")),
                                row.getField("held_from"),
                                until));
            }
        }
    }

    private static void imported(String file, String collection) throws IOException {
        importCsv(importer(), collection + "/imports", Files.readString(DATA.resolve(file)))
                .then()
                .body("violations", empty())
                .statusCode(200);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            return csv.stream().toList();
        }
    }

    private static RequestSpecification importer() {
        return Desk.as(Tokens.of("capuy-import")
                .roles("document-editor", "document-approver")
                .org("TW"));
    }

    private static RequestSpecification secretary() {
        return Desk.as(Tokens.of("secretary")
                .roles("document-reader", "kpi-reader")
                .org("BL")
                .clearance("TOP_SECRET"));
    }
}
