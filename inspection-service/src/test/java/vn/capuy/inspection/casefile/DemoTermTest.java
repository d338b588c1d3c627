package vn.capuy.inspection.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.inspection.casefile.CaseFiguresTest.subjects;
import static vn.capuy.inspection.casefile.CaseFiguresTest.value;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.organisation.OrganisationStore;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** The term of Bình Liêu: what the mid-term review reports comes out of the very records. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DemoTermTest {
    @Inject
    OrganisationStore organisation;

    @BeforeEach
    void tellTheOrganisation() {
        Register.clear();
        QuarkusTransaction.requiringNew().run(() -> organisation.save(DemoOrganisation.units(), Instant.now()));
    }

    @AfterEach
    void forgetIt() {
        Register.forget();
    }

    @Test
    void the_figures_of_the_midterm_review_come_out_of_the_imported_cases() {
        imported("11-cases.csv", "cases");
        var reported = JsonPath.from(DemoOrganisation.DATA
                        .resolve("../src/test/resources/binh-lieu-2020-2025.json")
                        .toFile())
                .setRootPath("figures");
        var figures = CaseFiguresTest.figures(Register.inspector(), "org=BL&from=2020-08-01&to=2023-03-31");
        assertEquals(reported.getInt("inspections_and_supervisions"), value(figures, "INSP.CASES"));
        assertEquals(
                reported.getInt("party_organisations_inspected_or_supervised"), value(figures, "INSP.ORGANISATIONS"));
        assertEquals(reported.getInt("party_members_inspected_or_supervised"), value(figures, "INSP.MEMBERS"));
        for (String code : new String[] {"INSP.ORGANISATIONS", "INSP.MEMBERS"}) {
            assertTrue(subjects(figures, code) > 0 && subjects(figures, code) < value(figures, code), code);
        }
        var longer = CaseFiguresTest.figures(Register.inspector(), "org=BL&from=2019-01-01&to=2025-06-30");
        assertTrue(value(longer, "INSP.CASES") > value(figures, "INSP.CASES"));

        // Without clearance: the restricted cases of the term are whole groups, the two organisations in them are too
        // few.
        var counted = CaseFiguresTest.figures(Register.secretary(), "org=BL&from=2020-08-01&to=2023-03-31");
        assertEquals(value(figures, "INSP.CASES"), value(counted, "INSP.CASES"));
        assertEquals(value(figures, "INSP.MEMBERS"), value(counted, "INSP.MEMBERS"));
        String organisations = "values.find { it.code == 'INSP.ORGANISATIONS' }";
        assertTrue(counted.getBoolean(organisations + ".withheld"));
        assertEquals(value(figures, "INSP.ORGANISATIONS") - 2, counted.getInt(organisations + ".unrestricted"));
        for (int year = 2019; year <= 2024; year++) {
            String period = "org=BL&from=%d-01-01&to=%d-12-31".formatted(year, year);
            assertEquals(
                    value(CaseFiguresTest.figures(Register.inspector(), period), "INSP.CASES"),
                    value(CaseFiguresTest.figures(Register.secretary(), period), "INSP.CASES"),
                    period);
        }
    }

    @Test
    void the_work_that_hangs_on_the_cases_is_imported_whole_and_leaves_the_figures_as_they_were() {
        imported("11-cases.csv", "cases");
        String period = "org=BL&from=2020-08-01&to=2023-03-31";
        var before = CaseFiguresTest.figures(Register.inspector(), period);
        imported("16-inspectors.csv", "inspectors");
        imported("17-inspection-programmes.csv", "programmes");
        imported("18-findings.csv", "findings");
        imported("20-petitions.csv", "petitions");
        imported("21-disciplines.csv", "disciplines");
        var after = CaseFiguresTest.figures(Register.inspector(), period);
        for (String code : new String[] {"INSP.CASES", "INSP.ORGANISATIONS", "INSP.MEMBERS"}) {
            assertEquals(value(before, code), value(after, code), code);
        }
        assertEquals(
                35, Database.number("select count(*) from discipline"), "decisions, and none of them entered twice");
        assertEquals(1, Database.number("select count(*) from discipline where member_status = 'PROBATIONARY'"));
        assertTrue(Database.number("select count(*) from programme_item_case") > 100, "items that led to a case");
    }

    /** As {@code ./capuy up} does: the account of the import, first only to see that no row has a fault. */
    private static void imported(String file, String collection) {
        var importer = Tokens.of("service-account-capuy-import")
                .roles("inspection-editor", "inspection-approver", "kpi-reader")
                .org("TW")
                .clearance("SECRET");
        for (String dryRun : new String[] {"true", "false"}) {
            given().header("Authorization", importer.bearer())
                    .header("Accept-Language", "en")
                    .contentType("text/csv")
                    .body(DemoOrganisation.DATA.resolve(file).toFile())
                    .post("/api/inspection/v1/" + collection + "/imports?dryRun=" + dryRun)
                    .then()
                    .body("violations", hasSize(0))
                    .body("faultyRows", is(0))
                    .statusCode(200);
        }
    }
}
