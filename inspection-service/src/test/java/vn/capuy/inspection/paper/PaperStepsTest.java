package vn.capuy.inspection.paper;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Conducted.noViolation;
import static vn.capuy.inspection.casefile.Conducted.paper;
import static vn.capuy.inspection.casefile.Conducted.post;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.casefile.Register.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PaperStepsTest {
    private static final String BEGIN = "{\"step\":\"BEGIN\",\"on\":\"2022-05-20\"}";
    private static final String CONCLUDE = "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-06-30\"%s}";
    private static final String JUDGED = """
            ,"judgements":[{"rule":"PAPER-04","met":true,"ground":"Công bố tại hội nghị"},\
            {"rule":"PAPER-06","met":true,"ground":"Không phải xác minh"},\
            {"rule":"PAPER-07","met":%s,"ground":"Biên bản chung"}]""";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void the_conduct_does_not_begin_without_the_papers_of_the_preparation() {
        String id = opened(aCase("KT-01"));
        post(inspector(), id, "steps", BEGIN)
                .statusCode(422)
                .body("findings.rule", contains("PAPER-01", "PAPER-02", "PAPER-03"))
                .body("findings.verdict", contains("NOT_MET", "NOT_MET", "NOT_MET"))
                .body("findings.certainty", contains("SECONDARY", "SECONDARY", "SECONDARY"))
                .body("findings.citation", hasItem("02-HD/UBKTTW"))
                .body("findings[0].message", is("The file lacks the decision on the inspection or supervision."));
        assertEquals(0, version(id));
        assertEquals(0, Database.number("select count(*) from case_step where step = 'BEGIN'"));
        assertEquals(0, Database.number("select count(*) from ruling"));
        prepared(id);
        post(inspector(), id, "steps", BEGIN).statusCode(200).body("stage", is("CONDUCT"));
        assertEquals(1, Database.number("select count(*) from ruling where subject_type = 'case'"));
    }

    @Test
    void a_conclusion_needs_a_self_report_of_each_subject_and_what_is_not_sure_is_judged() {
        String id = opened(aCase(
                "KT-01",
                "INSPECTION_FINANCE",
                "BL-UBKT",
                "2022-05-16",
                organisation("BL-HM-DU"),
                organisation("BL-DV-DU")));
        prepared(id);
        post(inspector(), id, "steps", BEGIN).statusCode(200);
        for (String each : Database.column("select id from case_subject")) {
            post(inspector(), id, "findings", noViolation(each)).statusCode(201);
        }
        String first = Database.column("select id from case_subject where organisation = 'BL-HM-DU'")
                .getFirst();
        selfReport(id, first);
        post(standingCommittee(), id, "steps", CONCLUDE.formatted(""))
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("PAPER-04", "PAPER-05", "PAPER-06", "PAPER-07"))
                .body(
                        "findings.find { it.rule == 'PAPER-05' }.message",
                        is("There is no self-report of: Unit BL-DV-DU."))
                .body("findings.find { it.rule == 'PAPER-07' }.verdict", is("PERSON_MUST_JUDGE"));
        selfReport(
                id,
                Database.column("select id from case_subject where organisation = 'BL-DV-DU'")
                        .getFirst());
        post(standingCommittee(), id, "steps", CONCLUDE.formatted(""))
                .statusCode(422)
                .body("findings", hasSize(3));
        post(standingCommittee(), id, "steps", CONCLUDE.formatted(JUDGED.formatted("false")))
                .statusCode(422)
                .body("findings.rule", contains("PAPER-07"));
        post(standingCommittee(), id, "steps", CONCLUDE.formatted(JUDGED.formatted("true")))
                .statusCode(200)
                .body("stage", is("CONCLUSION"));
        as(inspector())
                .get(CASES + "/" + id + "/rulings")
                .then()
                .statusCode(200)
                .body("[0].judgements.rule", contains("PAPER-04", "PAPER-06", "PAPER-07"))
                .body("[0].judgements[1].ground", is("Không phải xác minh"));
    }

    @Test
    void a_judgement_that_nobody_asked_for_is_refused() {
        String id = opened(aCase("KT-01"));
        prepared(id);
        post(
                        inspector(),
                        id,
                        "steps",
                        BEGIN.replace("}", ",\"judgements\":[{\"rule\":\"PAPER-01\",\"met\":true,\"ground\":\"x\"}]}"))
                .statusCode(400)
                .body("violations.field", contains("judgements[0].rule"));
        assertEquals(0, Database.number("select count(*) from ruling"));
    }

    @Test
    void what_would_be_found_of_a_step_can_be_asked_before() {
        String id = opened(aCase("KT-01"));
        as(inspector())
                .get(CASES + "/" + id + "/steps/BEGIN/check")
                .then()
                .statusCode(200)
                .body("findings", hasSize(3));
        as(inspector()).get(CASES + "/" + id + "/steps/CLOSE/check").then().statusCode(409);
        assertEquals(0, Database.number("select count(*) from ruling"));
    }

    @Test
    void the_checklist_tells_what_is_there_and_what_is_missing_stage_by_stage() {
        String id = opened(aCase("KT-01"));
        prepared(id);
        as(inspector())
                .get(CASES + "/" + id + "/papers/checklist")
                .then()
                .statusCode(200)
                .body("complete", is(false))
                .body("papers", hasSize(10))
                .body("papers.findAll { it.stage == 'PREPARATION' }.missing", contains(false, false, false))
                .body("papers.find { it.paper == 'SELF_REPORT' }.withoutOne", contains("Unit BL-HM-DU"))
                .body("papers.find { it.paper == 'MEETING_MINUTES' }.certainty", is("GENERAL"));
    }

    @Test
    void of_a_case_that_was_handed_over_no_papers_and_findings_are_asked() {
        Register.load("", "A,INSPECTION_FINANCE,BL-UBKT,Đảng phí,2022-03-01,,false,,ORGANISATION,BL-HM-DU,,\n")
                .statusCode(200);
        String id = Database.column("select id from inspection_case").getFirst();
        as(inspector())
                .get(CASES + "/" + id + "/papers/checklist")
                .then()
                .body("complete", is(true))
                .body("papers", hasSize(0));
        post(standingCommittee(), id, "steps", CONCLUDE.formatted("")).statusCode(200);
    }

    @Test
    void what_is_required_goes_by_the_day_of_the_decision() {
        String old = opened(aCase("KT-01").replace("2022-05-16", "2021-12-08"));
        post(inspector(), old, "steps", "{\"step\":\"BEGIN\",\"on\":\"2021-12-10\"}")
                .statusCode(200);
        String first = opened(aCase("KT-02").replace("2022-05-16", "2021-12-09"));
        post(inspector(), first, "steps", "{\"step\":\"BEGIN\",\"on\":\"2021-12-10\"}")
                .statusCode(422);
    }

    @Test
    void a_case_is_stopped_without_any_paper() {
        post(standingCommittee(), opened(aCase("KT-01")), "steps", "{\"step\":\"STOP\",\"ground\":\"Trùng nội dung\"}")
                .statusCode(200)
                .body("stage", is("STOPPED"));
    }

    @Test
    void findings_are_told_in_the_language_of_the_caller() {
        String id = opened(aCase("KT-01"));
        given().header("Authorization", inspector().bearer())
                .contentType("application/json")
                .header("Accept-Language", "vi")
                .header("If-Match", "\"0\"")
                .body(BEGIN)
                .post(CASES + "/" + id + "/steps")
                .then()
                .statusCode(422)
                .body("findings[0].message", containsString("quyết định"));
    }

    private static void prepared(String id) {
        post(inspector(), id, "papers", """
                {"kind":"DECISION","issuer":"BL-UBKT","notation":"05-QĐ/UBKTHU","title":"Quyết định","datedOn":"2022-05-16"}""").statusCode(201);
        post(inspector(), id, "papers", paper("PLAN", "2022-05-16")).statusCode(201);
        post(inspector(), id, "papers", paper("OUTLINE", "2022-05-16")).statusCode(201);
    }

    private static void selfReport(String id, String subject) {
        String told = paper("SELF_REPORT", "2022-06-01")
                .replace("}", ",\"receivedOn\":\"2022-06-02\",\"subject\":\"" + subject + "\"}");
        post(inspector(), id, "papers", told).statusCode(201);
    }
}
