package vn.capuy.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.importCsv;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.organisation.OrganisationStore;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** The demo term's way to the new-rural standard: all attain by 2022-12-31, the communes one after the other. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(DemoTermTest.OnItsOwn.class)
class CriteriaDemoTest {
    private static final Path DATA = Path.of("../deploy/demo/data");

    @Inject
    OrganisationStore organisation;

    @Test
    void communes_town_and_district_attain_by_the_end_of_2022_and_are_recognised() throws IOException {
        DemoTermTest.enterTheOrganisation(organisation);
        Database.run("""
                set session_replication_role = replica;
                truncate criteria_value, criteria_judgement, criteria_registration, criteria_recognition;
                delete from criteria_target where recorded_by <> 'capuy'""");
        imported("30-criteria-sets.csv", "criteria-sets");
        imported("30-criteria-targets.csv", "criteria-targets");
        imported("31-criteria-values.csv", "criteria-values");
        imported("32-criteria-registrations.csv", "criteria-registrations");
        imported("32-recognitions.csv", "criteria-recognitions");

        attained("NRD_COMMUNE", "2022-03-07", 0);
        attained("NRD_COMMUNE", "2022-06-29", 0);
        attained("NRD_COMMUNE", "2022-06-30", 1);
        attained("NRD_COMMUNE", "2022-09-30", 3);
        attained("NRD_COMMUNE", "2022-11-29", 5);
        attained("NRD_COMMUNE", "2022-11-30", 6);
        attained("URBAN_TOWN", "2022-12-31", 1);
        attained("NRD_DISTRICT", "2022-12-14", 0);
        attained("NRD_DISTRICT", "2022-12-31", 1);
        secretary()
                .get(ROOT + "/criteria-sets/NRD_COMMUNE/attainment?org=BL&onDay=2022-12-31")
                .then()
                .body("items.unit", contains("BL-DT", "BL-DV", "BL-HD", "BL-HM", "BL-LH", "BL-VN"))
                .body("items.criteriaAttained", contains(19, 19, 19, 19, 19, 19))
                .body("items.recognised", contains(true, true, true, true, true, true));
        secretary()
                .get(ROOT + "/criteria-sets/NRD_DISTRICT/attainment/BL?onDay=2022-12-31")
                .then()
                .body("unit.criteria", equalTo(9))
                .body("unit.indicators", equalTo(30))
                .body("below.find { it.set == 'NRD_COMMUNE' }.attained", equalTo(6));
        String units = "values.find { it.code == 'NRD.UNITS_ATTAINED' }.";
        String criteria = "values.find { it.code == 'NRD.CRITERIA_ATTAINED' }.";
        secretary()
                .get(ROOT + "/indicators/values?org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .body(units + "value", equalTo(8))
                .body(units + "split.value", contains(8, 0))
                .body(criteria + "numerator", equalTo(6 * 19 + 9 + 9))
                .body(criteria + "denominator", equalTo(6 * 19 + 9 + 9));
    }

    private static void imported(String file, String collection) throws IOException {
        importCsv(importer(), collection + "/imports", Files.readString(DATA.resolve(file)))
                .then()
                .body("violations", empty())
                .statusCode(200);
    }

    private static void attained(String set, String day, int units) {
        assertEquals(
                units,
                secretary()
                        .get(ROOT + "/criteria-sets/" + set + "/attainment/summary?org=BL&onDay=" + day)
                        .jsonPath()
                        .getInt("attained"),
                set + " on " + day);
    }

    private static RequestSpecification importer() {
        return Desk.as(Tokens.of("capuy-import")
                .roles("document-editor", "document-approver", "administrator")
                .org("TW"));
    }

    private static RequestSpecification secretary() {
        return Desk.as(Tokens.of("secretary")
                .roles("document-reader", "kpi-reader")
                .org("BL")
                .clearance("TOP_SECRET"));
    }
}
