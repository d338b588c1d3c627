package vn.capuy.document.secrecy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.secrecy.SecrecyDesk.approver;
import static vn.capuy.document.secrecy.SecrecyDesk.confidential;
import static vn.capuy.document.secrecy.SecrecyDesk.editor;
import static vn.capuy.document.secrecy.SecrecyDesk.proposal;
import static vn.capuy.document.secrecy.SecrecyDesk.propose;
import static vn.capuy.document.secrecy.SecrecyDesk.proposed;
import static vn.capuy.document.secrecy.SecrecyDesk.take;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SecrecyDecisionTest {
    private static final Map<String, Object> APPROVE = Map.of("step", "APPROVE");

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    private static List<String> register(String id) {
        return Database.column(
                "select secrecy || ' ' || coalesce(open_from::text, '-') from document where id = '" + id + "'");
    }

    @Test
    void a_document_is_opened_once_another_person_approves() {
        String id = confidential();
        String decision = proposed(id);
        assertEquals(List.of("CONFIDENTIAL 2032-06-16"), register(id));
        take(approver(), decision, APPROVE)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("APPROVED"))
                .body("priorLevel", equalTo("CONFIDENTIAL"))
                .body("priorOpenFrom", equalTo("2032-06-16"))
                .body("settledBy", equalTo("chief-of-office"))
                .body("ruling.version", equalTo("29/2018/QH14"))
                .body("allowedSteps", hasSize(0));
        assertEquals(List.of("CONFIDENTIAL 2025-01-01"), register(id));
        // Nobody without clearance read its abstract before; now everybody within the scope does.
        Desk.as(Tokens.of("reader").roles("document-reader").org("BL").clearance("NONE"))
                .get(ROOT + "/documents/" + id)
                .then()
                .body("abstractWithheld", equalTo(false));
        take(approver(), decision, APPROVE).then().statusCode(412);
        approver()
                .header("If-Match", "\"1\"")
                .body(APPROVE)
                .post(ROOT + "/secrecy/decisions/" + decision + "/steps")
                .then()
                .statusCode(409);
    }

    @Test
    void whoever_proposes_does_not_approve() {
        String id = confidential();
        var both = Tokens.of("both")
                .roles("document-reader", "document-editor", "document-approver")
                .org("BL")
                .clearance("SECRET");
        String decision = propose(Desk.as(both), id, proposal("DECLASSIFY", null, "2025-01-01"))
                .then()
                .statusCode(201)
                .body("allowedSteps.findAll { it.allowed }.step", contains("WITHDRAW"))
                .extract()
                .path("id");
        take(Desk.as(both), decision, APPROVE).then().statusCode(403);
        assertEquals(List.of("CONFIDENTIAL 2032-06-16"), register(id));
    }

    @Test
    void an_extension_is_measured_and_what_the_law_leaves_open_is_judged() {
        String id = confidential();
        propose(editor(), id, proposal("EXTEND", null, "2032-06-16"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("SEC-02"))
                .body("findings[0].citation", equalTo("Điều 20, 29/2018/QH14"))
                .body("findings[0].message", containsString("2032-06-16"));
        String decision = propose(editor(), id, proposal("EXTEND", null, "2042-06-17"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        take(approver(), decision, APPROVE).then().statusCode(422).body("findings.rule", contains("SEC-03"));
        assertEquals(List.of("CONFIDENTIAL 2032-06-16"), register(id));
        var judged = Map.of(
                "step",
                "APPROVE",
                "judgements",
                List.of(Map.of("rule", "SEC-03", "met", true, "ground", "Được cấp trên đồng ý")));
        take(approver(), decision, judged)
                .then()
                .statusCode(200)
                .body("ruling.judgements.ground", contains("Được cấp trên đồng ý"));
        assertEquals(List.of("CONFIDENTIAL 2042-06-17"), register(id));
    }

    @Test
    void a_higher_level_has_its_own_period_counted_from_the_day_of_issue() {
        String id = confidential();
        propose(editor(), id, proposal("RAISE", "CONFIDENTIAL", null)).then().statusCode(422);
        String decision = propose(editor(), id, proposal("RAISE", "SECRET", null))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        take(approver(), decision, APPROVE).then().statusCode(200);
        assertEquals(List.of("SECRET 2042-06-16"), register(id));
        clerk().get(ROOT + "/documents/" + id).then().body("abstractWithheld", equalTo(true));
    }

    @Test
    void nobody_raises_a_document_above_his_own_clearance() {
        String id = confidential();
        propose(clerk(), id, proposal("RAISE", "SECRET", null)).then().statusCode(403);
        String decision = propose(editor(), id, proposal("RAISE", "TOP_SECRET", null))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        take(approver(), decision, APPROVE).then().statusCode(403);
        assertEquals(List.of("CONFIDENTIAL 2032-06-16"), register(id));
    }

    @Test
    void what_is_not_secret_is_neither_opened_nor_marked() {
        String id = issued(document("BL", "PLAN", "2022-06-15"));
        propose(editor(), id, proposal("DECLASSIFY", null, "2025-01-01"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("SEC-01"));
        propose(editor(), id, proposal("RAISE", "SECRET", null)).then().statusCode(422);
        assertEquals(0, Database.number("select count(*) from secrecy_decision"));
    }

    @Test
    void every_fault_of_a_proposal_is_told() {
        String id = confidential();
        var wrong = proposal("DECLASSIFY", "SECRET", null);
        wrong.put("decidedOn", "2999-01-01");
        propose(editor(), id, wrong)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("level", "openFrom", "decidedOn"));
        var early = proposal("LOWER", "NONE", "2022-01-01");
        early.put("decidedOn", "2022-06-14");
        propose(editor(), id, early)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("level", "openFrom", "decidedOn"));
        editor().body(proposal("DECLASSIFY", null, "2025-01-01"))
                .post(ROOT + "/documents/" + id + "/secrecy/decisions")
                .then()
                .statusCode(428);
        assertEquals(0, Database.number("select count(*) from secrecy_decision"));
    }

    @Test
    void one_proposal_waits_at_a_time_and_a_withdrawn_one_makes_room() {
        String id = confidential();
        String decision = proposed(id);
        propose(editor(), id, proposal("DECLASSIFY", null, "2026-01-01"))
                .then()
                .statusCode(409)
                .body("detail", containsString("waits already"));
        take(editor(), decision, Map.of("step", "WITHDRAW")).then().statusCode(400);
        take(editor(), decision, Map.of("step", "WITHDRAW", "ground", "Nhầm văn bản"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        proposed(id);
        editor().get(ROOT + "/documents/" + id + "/secrecy")
                .then()
                .statusCode(200)
                .body("levelToday", equalTo("CONFIDENTIAL"))
                .body("decisions.state", contains("WITHDRAWN", "PROPOSED"));
    }

    @Test
    void what_is_settled_never_changes_not_even_in_the_database() {
        take(approver(), proposed(confidential()), Map.of("step", "REJECT", "ground", "Chưa công bố"))
                .then()
                .statusCode(200);
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("update secrecy_decision set state = 'APPROVED', prior_level = 'SECRET'"));
        assertThrows(IllegalStateException.class, () -> Database.run("delete from secrecy_decision"));
    }

    @Test
    void reads_of_what_is_secret_are_in_the_journal_and_no_word_of_it_is() {
        String id = confidential();
        proposed(id);
        clerk().get(ROOT + "/documents/" + id + "/secrecy").then().statusCode(200);
        clerk().get(ROOT + "/documents/" + id + "/history")
                .then()
                .body("action", hasItem("document.secrecy.read"))
                .body("action", hasItem("document.secrecy-proposed"))
                .body("detail.join(' ')", not(containsString("công bố")));
        clerkOfHoanhMo().get(ROOT + "/documents/" + id + "/secrecy").then().statusCode(404);
        Desk.as(Tokens.of("reader").roles("document-reader").org("BL").clearance("NONE"))
                .get(ROOT + "/documents/" + id + "/secrecy")
                .then()
                .statusCode(403);
    }

    @Test
    void what_opens_soon_is_listed_for_those_who_are_cleared() {
        String plan = confidential();
        issued(with(document("BL", "NOTICE", "2022-06-15"), "secrecy", "SECRET"));
        issued(with(document("BL", "NOTICE", "2019-06-15"), "secrecy", "CONFIDENTIAL"));
        String decision = proposed(plan);
        clerk().get(ROOT + "/secrecy/due?dueTo=2032-06-15").then().body("items", hasSize(0));
        clerk().get(ROOT + "/secrecy/due")
                .then()
                .body("items.document", contains(plan))
                .body("items[0].proposal", equalTo(decision));
        editor().get(ROOT + "/secrecy/due?issuer=BL")
                .then()
                .body("items.openFrom", contains("2032-06-16", "2042-06-16"));
        String next =
                editor().get(ROOT + "/secrecy/due?limit=1").then().extract().path("next");
        editor().get(ROOT + "/secrecy/due?limit=1&after=" + next)
                .then()
                .body("items.openFrom", contains("2042-06-16"))
                .body("next", nullValue());
        editor().get(ROOT + "/secrecy/due?undecided=true").then().body("items.issuedOn", contains("2019-06-15"));
        editor().accept("text/csv")
                .get(ROOT + "/secrecy/due")
                .then()
                .statusCode(200)
                .body(containsString("2042-06-16"));
    }

    @Test
    void a_withheld_abstract_is_entered_once_when_the_document_is_open() {
        var withheld = with(document("BL", "PLAN", "2022-06-15"), "secrecy", "SECRET");
        withheld.remove("abstract");
        String id = issued(with(withheld, "abstractWithheld", true));
        enter(id, "Về bảo vệ chính trị nội bộ").then().statusCode(409);
        take(approver(), proposed(id), APPROVE).then().statusCode(200);
        clerk().get(ROOT + "/documents/" + id + "/secrecy").then().body("abstractMissing", equalTo(true));
        enter(id, " ").then().statusCode(400);
        enter(id, "Về bảo vệ chính trị nội bộ").then().statusCode(200).body("abstractMissing", equalTo(false));
        enter(id, "Về việc khác").then().statusCode(409);
        clerk().queryParam("q", "chinh tri noi bo")
                .get(ROOT + "/documents")
                .then()
                .body("items.id", contains(id));
    }

    private static io.restassured.response.Response enter(String id, String text) {
        return editor().header(
                        "If-Match", editor().get(ROOT + "/documents/" + id).header("ETag"))
                .body(Map.of("abstract", text))
                .post(ROOT + "/documents/" + id + "/secrecy/abstract");
    }
}
