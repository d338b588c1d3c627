package vn.capuy.inspection.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.INDICATORS;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.programme.Plan.approved;
import static vn.capuy.inspection.programme.Plan.change;
import static vn.capuy.inspection.programme.Plan.onlyItem;
import static vn.capuy.inspection.programme.Plan.read;
import static vn.capuy.inspection.programme.Plan.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProgressTest {
    private static final String OPENING =
            "{\"reference\":\"KT-2025-03\",\"matter\":\"Thu, nộp đảng phí\",\"decidedOn\":\"2025-03-03\"}";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void an_approved_item_becomes_a_case_with_its_kind_body_subjects_and_matters() {
        String id = approved("BL-HM-DU");
        String file = give(id, OPENING)
                .statusCode(201)
                .body("stage", is("PREPARATION"))
                .extract()
                .path("caseId");
        as(inspector())
                .get(CASES + "/" + file)
                .then()
                .body("kind", is("INSPECTION_FINANCE"))
                .body("leadBody", is("BL-UBKT"))
                .body("restricted", is(false))
                .body("subjects.organisation", contains("BL-HM-DU"));
        assertEquals(1, Database.number("select count(*) from case_matter where matter = 'FINANCE'"));
        give(id, OPENING.replace("03\",\"matter", "04\",\"matter")).statusCode(409);
        assertEquals(1, Database.number("select count(*) from inspection_case"));
        change(standingCommittee(), id, "items/" + onlyItem(id) + "/drop", "{\"on\":\"2025-06-01\",\"ground\":\"x\"}")
                .statusCode(409);
        change(standingCommittee(), id, "void", "{\"reason\":\"x\"}").statusCode(409);
    }

    @Test
    void what_is_not_approved_becomes_no_case() {
        String id = submitted("BL-HM-DU");
        give(id, OPENING).statusCode(409);
        assertEquals(0, Database.number("select count(*) from inspection_case"));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-27,decidedOn", "2026-01-05,decidedOn", "2999-01-01,decidedOn"})
    void a_case_before_the_approval_or_in_another_year_did_not_come_of_it(String day, String field) {
        String id = approved("BL-HM-DU");
        give(id, OPENING.replace("2025-03-03", day)).statusCode(400).body("violations[0].field", is(field));
        assertEquals(0, Database.number("select count(*) from inspection_case"));
    }

    @Test
    void a_case_that_exists_is_named_when_body_kind_and_subject_are_those_of_the_item() {
        String id = approved("BL-HM-DU");
        String right = opened(aCase("A", "INSPECTION_FINANCE", "BL-UBKT", "2025-03-05", organisation("BL-HM-DU")));
        String kind = opened(aCase("B", "INSPECTION_REGULAR", "BL-UBKT", "2025-03-05", organisation("BL-HM-DU")));
        String body = opened(aCase("C", "INSPECTION_FINANCE", "BL-BTC", "2025-03-05", organisation("BL-HM-DU")));
        String subject = opened(aCase("D", "INSPECTION_FINANCE", "BL-UBKT", "2025-03-05", organisation("BL-DV-DU")));
        String early = opened(aCase("E", "INSPECTION_FINANCE", "BL-UBKT", "2024-03-05", organisation("BL-HM-DU")));
        String hidden =
                opened(restricted(aCase("F", "INSPECTION_FINANCE", "BL-UBKT", "2025-03-05", organisation("BL-HM-DU"))));
        for (String wrong : new String[] {kind, body, subject, early, hidden}) {
            give(id, "{\"caseId\":\"" + wrong + "\"}").statusCode(400).body("violations[0].field", is("caseId"));
        }
        give(id, "{\"caseId\":\"0190a3b0-0000-7000-8000-000000000000\"}").statusCode(400);
        give(id, "{\"caseId\":\"" + right + "\",\"reference\":\"x\"}").statusCode(400);
        assertEquals(0, Database.number("select count(*) from programme_item_case"));
        give(id, "{\"caseId\":\"" + right + "\"}").statusCode(201).body("reference", is("A"));
        change(inspector(), id, "items/" + onlyItem(id) + "/case/void", "{\"reason\":\"Nhầm\"}")
                .statusCode(200)
                .body("caseId", nullValue());
        give(id, "{\"caseId\":\"" + right + "\"}").statusCode(201);
    }

    @Test
    void a_voided_case_gives_its_item_free() {
        String id = approved("BL-HM-DU");
        String file = give(id, OPENING).statusCode(201).extract().path("caseId");
        Register.change(inspector(), file, "void", "{\"reason\":\"Nhập sai\"}").statusCode(200);
        read(inspector(), id, "/progress").body("items.state", contains("NOT_OPENED"));
        give(id, OPENING).statusCode(201);
    }

    @Test
    void progress_is_told_by_the_day() {
        String id = approved("BL-HM-DU");
        String file = give(id, OPENING).statusCode(201).extract().path("caseId");
        opened(aCase("X", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2025-04-10", organisation("BL-DV-DU")));
        Register.change(inspector(), file, "steps", "{\"step\":\"BEGIN\",\"on\":\"2025-03-10\"}")
                .statusCode(200);
        Register.change(standingCommittee(), file, "steps", "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2025-05-05\"}")
                .statusCode(200);
        onDay(id, "2025-03-02").body("items.state", contains("NOT_OPENED")).body("unplanned", is(0));
        onDay(id, "2025-03-03").body("items.state", contains("OPENED")).body("opened", is(1));
        onDay(id, "2025-04-30").body("items.state", contains("UNDER_WAY")).body("late", is(0));
        onDay(id, "2025-05-01").body("late", is(1)).body("items[0].late", is(true));
        onDay(id, "2025-05-05")
                .body("items.state", contains("CONCLUDED"))
                .body("late", is(0))
                .body("planned", is(1))
                .body("unplanned", is(1))
                .body("unplannedCases.reference", contains("X"))
                .body("items[0].caseReference", is("KT-2025-03"));
        read(inspector(), id, "/progress?onDay=2999-01-01").statusCode(400);
    }

    @Test
    void what_the_caller_may_not_see_does_not_count_for_him() {
        String id = Plan.drafted();
        Plan.planned(
                id, Plan.anItemOn(organisation("BL-HM-DU")).replace("\"restricted\":false", "\"restricted\":true"));
        Plan.step(inspector(), id, "{\"step\":\"SUBMIT\",\"on\":\"2024-12-20\"}")
                .statusCode(200);
        Plan.step(standingCommittee(), id, Plan.APPROVAL).statusCode(200);
        String file = give(id, OPENING).statusCode(201).extract().path("caseId");
        as(inspector()).get(CASES + "/" + file).then().body("restricted", is(true));
        opened(restricted(aCase("X", "INSPECTION_REGULAR", "BL-UBKT", "2025-04-10", organisation("BL-DV-DU"))));
        read(secretary(), id, "/progress")
                .body("items", hasSize(0))
                .body("unplannedCases", hasSize(0))
                .body("planned", is(0))
                .body("note", containsString("Only cases"));
        read(inspector(), id, "/progress").body("items", hasSize(1)).body("unplannedCases", hasSize(1));
    }

    @Test
    void that_somebody_read_of_the_cases_is_in_the_journal() {
        String id = approved("BL-HM-DU");
        give(id, OPENING).statusCode(201);
        read(secretary(), id, "/progress").statusCode(200);
        assertEquals(
                1,
                Database.number(
                        "select count(*) from journal where action = 'case.progress-read' and actor = 'secretary'"));
    }

    @Test
    void the_figures_of_programmes_lead_back_to_their_records() {
        String id = approved("BL-HM-DU");
        figure("INSP.PROGRAMME_PROGRESS", "numerator", 0);
        figure("INSP.PROGRAMME_PROGRESS", "denominator", 1);
        String file = give(id, OPENING).statusCode(201).extract().path("caseId");
        opened(aCase("X", "INSPECTION_REGULAR", "BL-UBKT", "2025-04-10", organisation("BL-DV-DU")));
        figure("INSP.UNPLANNED", "value", 1);
        Register.change(inspector(), file, "steps", "{\"step\":\"BEGIN\",\"on\":\"2025-03-10\"}")
                .statusCode(200);
        Register.change(standingCommittee(), file, "steps", "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2025-05-05\"}")
                .statusCode(200);
        figure("INSP.PROGRAMME_PROGRESS", "numerator", 1);
        as(inspector())
                .get(INDICATORS + "/INSP.PROGRAMME_PROGRESS/records?org=BL&from=2025-01-01&to=2025-06-30")
                .then()
                .statusCode(200)
                .body("items.number", contains(1));
        as(inspector())
                .get(INDICATORS + "/INSP.UNPLANNED/records?org=BL&from=2025-01-01&to=2025-06-30")
                .then()
                .statusCode(200)
                .body("items.reference", contains("X"));
    }

    private static void figure(String code, String part, int value) {
        as(inspector())
                .get(INDICATORS + "/values?org=BL&from=2025-01-01&to=2025-06-30")
                .then()
                .log()
                .body();
        as(inspector())
                .get(INDICATORS + "/values?org=BL&from=2025-01-01&to=2025-06-30")
                .then()
                .statusCode(200)
                .body("values.find { it.code == '" + code + "' }." + part, is(value));
    }

    private static ValidatableResponse give(String programme, String json) {
        return change(inspector(), programme, "items/" + onlyItem(programme) + "/case", json);
    }

    private static ValidatableResponse onDay(String programme, String day) {
        return read(inspector(), programme, "/progress?onDay=" + day).statusCode(200);
    }
}
