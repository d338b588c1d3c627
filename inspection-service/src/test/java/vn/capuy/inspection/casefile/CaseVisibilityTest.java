package vn.capuy.inspection.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.IMPORTS;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.auditor;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseVisibilityTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void without_a_valid_token_nothing_is_answered() {
        String id = opened(aCase("KT-01"));
        given().get(CASES).then().statusCode(401).body("type", is("urn:capuy:problem:unauthenticated"));
        given().get(CASES + "/" + id).then().statusCode(401);
        as(inspector().expired()).get(CASES).then().statusCode(401);
        as(inspector().signedByStranger()).get(CASES).then().statusCode(401);
        as(inspector().audience("other")).get(CASES).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cadre-reader",
                "cadre-editor",
                "document-reader",
                "document-approver",
                "kpi-reader",
                "feed-reader",
                "administrator"
            })
    void who_has_another_office_is_refused(String role) {
        String id = opened(aCase("KT-01"));
        var other = Tokens.of("other").roles(role).org("BL").clearance("TOP_SECRET");
        as(other).get(CASES).then().statusCode(403);
        as(other).accept("text/csv").get(CASES).then().statusCode(403);
        as(other).get(CASES + "/" + id).then().statusCode(403);
        as(other).get(CASES + "/" + id + "/history").then().statusCode(403);
        as(other).body(aCase("KT-02")).post(CASES).then().statusCode(403);
        change(other, id, "subjects", "{\"subjects\":[]}").statusCode(403);
        change(other, id, "steps", "{\"step\":\"BEGIN\"}").statusCode(403);
        change(other, id, "void", "{\"reason\":\"x\"}").statusCode(403);
        as(other).contentType("text/csv").body("reference").post(IMPORTS).then().statusCode(403);
    }

    @Test
    void who_only_reads_changes_nothing() {
        String id = opened(aCase("KT-01"));
        for (var reader : new Tokens[] {secretary(), auditor()}) {
            as(reader).get(CASES + "/" + id).then().statusCode(200);
            as(reader).body(aCase("KT-02")).post(CASES).then().statusCode(403);
            change(reader, id, "steps", "{\"step\":\"BEGIN\"}").statusCode(403);
            change(reader, id, "void", "{\"reason\":\"x\"}").statusCode(403);
        }
        as(standingCommittee()).body(aCase("KT-02")).post(CASES).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TY", "BL-HM", "BL-H", "QN-HM", ""})
    void a_case_of_a_body_outside_the_scope_does_not_exist(String org) {
        String id = opened(aCase("KT-01"));
        var stranger = Tokens.of("stranger")
                .roles("inspection-reader", "inspection-editor")
                .org(org)
                .clearance("TOP_SECRET");
        as(stranger).get(CASES).then().statusCode(200).body("items", hasSize(0));
        as(stranger).get(CASES + "/" + id).then().statusCode(404);
        as(stranger).get(CASES + "/" + id + "/history").then().statusCode(404);
        change(stranger, id, "steps", "{\"step\":\"BEGIN\"}").statusCode(404);
        change(stranger, id, "void", "{\"reason\":\"x\"}").statusCode(404);
        change(stranger, id, "subjects", "{\"subjects\":[" + Register.organisation("BL-HM-DU") + "]}")
                .statusCode(404);
        as(stranger)
                .body(aCase("KT-02"))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("leadBody"));
    }

    @Test
    void a_restricted_case_exists_only_for_those_who_are_cleared() {
        String id = opened(restricted(aCase("KT-01")));
        opened(aCase("KT-02"));
        as(secretary()).get(CASES).then().body("items.reference", contains("KT-02"));
        as(secretary()).get(CASES + "/" + id).then().statusCode(404);
        as(secretary()).get(CASES + "/" + id + "/history").then().statusCode(404);
        var editor = Tokens.of("editor").roles("inspection-editor").org("BL").clearance("CONFIDENTIAL");
        change(editor, id, "steps", "{\"step\":\"BEGIN\"}").statusCode(404);
        change(editor, id, "void", "{\"reason\":\"x\"}").statusCode(404);
        as(editor)
                .body(restricted(aCase("KT-03")))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("restricted"));
        as(inspector()).get(CASES).then().body("items", hasSize(2));
        as(inspector()).get(CASES + "/" + id).then().statusCode(200).body("restricted", is(true));
    }

    @Test
    void every_read_of_a_case_is_in_the_journal_and_a_read_in_vain_is_not() {
        String id = opened(aCase("KT-01"));
        as(secretary())
                .header("X-Correlation-Id", "read-1")
                .get(CASES + "/" + id)
                .then()
                .statusCode(200);
        as(secretary())
                .header("If-None-Match", "\"0\"")
                .get(CASES + "/" + id)
                .then()
                .statusCode(304);
        as(Tokens.of("stranger").roles("inspection-reader").org("TY"))
                .get(CASES + "/" + id)
                .then()
                .statusCode(404);
        assertEquals(
                2,
                Database.number("select count(*) from journal where action = 'case.read' and subject_id = '" + id
                        + "' and actor = 'secretary' and org = 'BL-UBKT'"));
        assertEquals(2, Database.number("select count(*) from journal where action = 'case.read'"));
        assertEquals(1, Database.number("select count(*) from journal where correlation_id = 'read-1'"));
    }

    @Test
    void the_history_tells_what_was_done_and_to_the_auditor_who_read_it() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\"}").statusCode(200);
        as(secretary()).get(CASES + "/" + id).then().statusCode(200);
        as(inspector())
                .get(CASES + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("case.opened", "case.step"))
                .body("items.actor", contains("inspector", "inspector"))
                .body("items[0].detail.reference", is("KT-01"))
                .body("items[1].detail.step", is("BEGIN"));
        String next = as(auditor())
                .get(CASES + "/" + id + "/history?limit=3")
                .then()
                .body("items.action", contains("case.opened", "case.step", "case.read"))
                .body("items[2].actor", is("secretary"))
                .extract()
                .path("next");
        as(auditor())
                .queryParam("after", next)
                .get(CASES + "/" + id + "/history")
                .then()
                .body("items.action", contains("case.history-read", "case.history-read"));
    }
}
