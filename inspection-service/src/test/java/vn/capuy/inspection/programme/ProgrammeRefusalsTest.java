package vn.capuy.inspection.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.programme.Plan.APPROVAL;
import static vn.capuy.inspection.programme.Plan.PROGRAMMES;
import static vn.capuy.inspection.programme.Plan.aProgramme;
import static vn.capuy.inspection.programme.Plan.anItem;
import static vn.capuy.inspection.programme.Plan.change;
import static vn.capuy.inspection.programme.Plan.drafted;
import static vn.capuy.inspection.programme.Plan.inspectorOf;
import static vn.capuy.inspection.programme.Plan.planned;
import static vn.capuy.inspection.programme.Plan.read;
import static vn.capuy.inspection.programme.Plan.step;
import static vn.capuy.inspection.programme.Plan.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** What is not planned, and by whom it is not approved. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProgrammeRefusalsTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @ParameterizedTest
    @CsvSource({"BL-HM,2024", "BL-HM-T01,2024", "BL-UBKT,2026", "QN-HM-DU,2024", "KHONG-CO,2025", "TY,2025"})
    void a_place_or_a_body_that_does_not_stand_in_the_year_or_scope_has_none(String body, int year) {
        as(inspector())
                .body(aProgramme(body, year))
                .post(PROGRAMMES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("body"));
        assertEquals(0, Database.number("select count(*) from programme"));
    }

    @Test
    void a_year_that_lies_too_far_ahead_is_not_planned() {
        as(inspectorOf("QN"))
                .body(aProgramme("QN-UBKT", 9000))
                .post(PROGRAMMES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("year"));
    }

    @Test
    void a_district_that_ends_within_the_year_plans_up_to_its_end() {
        String id = drafted();
        planned(id, anItem("INSPECTION_FINANCE", "2025-05-01", "2025-06-30", "BL-UBKT", organisation("BL-HM-DU")));
        change(
                        inspector(),
                        id,
                        "items",
                        anItem("INSPECTION_FINANCE", "2025-06-01", "2025-07-01", "BL-UBKT", organisation("BL-HM-DU")))
                .statusCode(400)
                .body("violations.field", hasItems("periodTo", "leadBody"))
                .body("violations.message", hasItem(containsString("2025-06-30")));
        assertEquals(1, Database.number("select count(*) from programme_item"));
    }

    @Test
    void a_commune_that_begins_within_the_year_plans_from_its_first_day() {
        String id = drafted(inspectorOf("QN"), "QN-HM-DU", 2025);
        read(inspectorOf("QN"), id, "").body("beginsOn", is("2025-07-01"));
        change(
                        inspectorOf("QN"),
                        id,
                        "items",
                        anItem("INSPECTION_FINANCE", "2025-06-30", "2025-08-01", "QN-HM-DU", organisation("QN-HM-DU")))
                .statusCode(400)
                .body("violations.field", hasItem("periodFrom"));
    }

    @Test
    void all_faults_of_an_item_are_told_at_once_and_nothing_is_planned() {
        String id = drafted();
        String item = anItem(
                        "INSPECTION_FINANCE",
                        "2025-04-30",
                        "2025-03-01",
                        "TY",
                        organisation("BL-HM-DU"),
                        organisation("BL-HM-DU"),
                        organisation("BL-HM"),
                        organisation("QN-UBKT"))
                .replace("\"FINANCE\"", "\"FINANCE\",\"FINANCE\"");
        change(inspector(), id, "items", item)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "periodTo",
                                "leadBody",
                                "subjects[1]",
                                "subjects[2].organisation",
                                "subjects[3].organisation",
                                "matters[1]"));
        assertEquals(0, Database.number("select count(*) from programme_item"));
    }

    @ParameterizedTest
    @CsvSource({
        "DENUNCIATION,PRG-01",
        "COMPLAINT,PRG-01",
        "INSPECTION_SIGNS_OF_VIOLATION,PRG-02",
    })
    void what_comes_by_itself_is_not_planned(String kind, String rule) {
        String id = drafted();
        change(inspector(), id, "items", anItem(kind, "2025-03-01", "2025-03-31", "BL-UBKT", organisation("BL-HM-DU")))
                .statusCode(422)
                .body("findings.rule", contains(rule))
                .body("findings[0].certainty", is("GENERAL"))
                .body("findings[0].citation", containsString("22-QĐ/TW"));
        assertEquals(0, Database.number("select count(*) from programme_item"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"INSPECTION_FINANCE\"}",
                "{\"kind\":\"X\"}",
                "[]",
                "null",
                "{\"matters\":[\"tài chính\"]}",
                "{\"ground\":\"\\u0000\"}"
            })
    void what_is_no_item_changes_nothing(String json) {
        String id = drafted();
        change(inspector(), id, "items", json).statusCode(400);
        assertEquals(0, Database.number("select count(*) from programme_item"));
    }

    @Test
    void whoever_made_it_does_not_approve_it() {
        String id = submitted("BL-HM-DU");
        var both = Tokens.of("inspector")
                .roles("inspection-editor", "inspection-approver")
                .org("BL")
                .clearance("SECRET");
        step(both, id, APPROVAL).statusCode(403);
        step(inspector(), id, APPROVAL).statusCode(403);
        read(both, id, "").body("allowedSteps.allowed", not(hasItem(true)));
        assertEquals(0, Database.number("select count(*) from programme_step where step = 'APPROVE'"));
    }

    @ParameterizedTest
    @CsvSource({
        "5-CTr/UBKTHU,BL-UBKT,2024-12-28,document",
        "05/UBKTHU,BL-UBKT,2024-12-28,document",
        "05-CTr/HU,BL-UBKT,2024-12-28,document",
        "05-CTr/UBKTTU,QN-UBKT,2024-12-28,issuer",
        "05-CTr/HU,TY,2024-12-28,issuer",
        "05-CTr/UBKTHU,BL-UBKT,2024-12-19,on",
        "05-CTr/UBKTHU,BL-UBKT,2025-07-01,issuer",
        "05-CTr/UBKTHU,BL-UBKT,2999-01-01,on",
    })
    void it_is_approved_by_a_document_of_its_own_issuer_and_day(
            String document, String issuer, String on, String field) {
        String id = submitted("BL-HM-DU");
        String approval = "{\"step\":\"APPROVE\",\"on\":\"%s\",\"document\":\"%s\",\"issuer\":\"%s\"}"
                .formatted(on, document, issuer);
        step(standingCommittee(), id, approval).statusCode(400).body("violations.field", contains(field));
        read(secretary(), id, "").body("state", is("SUBMITTED"));
    }
}
