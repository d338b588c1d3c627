package vn.capuy.document.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What is told before the issue, and how what is left to a person is settled. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class JudgedIssueTest {
    private static final Map<String, Object> GUIDANCE =
            with(document("BL-BTC", "GUIDANCE", "2022-06-15"), "signingBody", "HEAD");

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void a_check_tells_the_number_and_the_findings_and_writes_nothing() {
        check(document("BL", "RESOLUTION", "2022-06-15"))
                .then()
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("number", equalTo(1))
                .body("notation", equalTo("01-NQ/HU"))
                .body("regulation", equalTo("66-QĐ/TW"))
                .body("findings", empty());
        issued(document("BL", "RESOLUTION", "2022-06-15"));
        check(document("BL", "RESOLUTION", "2022-06-10"))
                .then()
                .body("allowed", equalTo(true))
                .body("notation", equalTo("02-NQ/HU"))
                .body("findings.rule", contains("document.date-order"));
        check(document("BL-HM", "COMMUNIQUE", "2025-08-01"))
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("number", nullValue())
                .body(
                        "findings.rule",
                        containsInAnyOrder(
                                "document.issuer-exists",
                                "document.issuer-symbol",
                                "document.term",
                                "document.type-symbol",
                                "document.authority"));
        check(Map.of()).then().statusCode(400);
        check(with(document("BL", "RESOLUTION", "2022-06-15"), "secrecy", "SECRET"))
                .then()
                .statusCode(403);
        assertEquals(1, Database.number("select count(*) from document"));
        assertEquals(1, Database.number("select last_number from document_series"));
        assertEquals(0, Database.number("select count(*) from ruling"));
    }

    @Test
    void a_body_issues_until_the_day_before_it_ends() {
        check(document("BL", "RESOLUTION", "2025-06-30")).then().body("allowed", equalTo(true));
        check(document("BL", "RESOLUTION", "2025-07-01"))
                .then()
                .body("allowed", equalTo(false))
                .body("findings.rule", containsInAnyOrder("document.issuer-exists", "document.term"));
        String id = issued(document("BL", "RESOLUTION", "2025-06-30"));
        clerk().get(ROOT + "/documents/" + id).then().statusCode(200).body("notation", equalTo("01-NQ/HU"));
    }

    @Test
    void what_was_judged_is_kept_with_the_document() {
        issue(clerk(), GUIDANCE).then().statusCode(201);
        String id = issue(
                        clerk(),
                        judged(
                                with(GUIDANCE, "issuedOn", "2022-06-10"),
                                judgement("document.authority", true),
                                judgement("document.date-order", true)))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("findings", empty())
                .extract()
                .path("id");
        clerk().get(ROOT + "/documents/" + id + "/ruling")
                .then()
                .statusCode(200)
                .body("rulebook", equalTo("document.issue"))
                .body("version", equalTo("66-QĐ/TW"))
                .body("ruledBy", equalTo("clerk"))
                .body("judgements.rule", containsInAnyOrder("document.authority", "document.date-order"))
                .body("judgements.met", contains(true, true));
        assertEquals(1, Database.number("select count(*) from ruling"));
    }

    @Test
    void what_is_judged_not_to_be_met_is_refused_and_its_number_goes_to_the_next() {
        issued(document("BL", "RESOLUTION", "2022-06-15"));
        var earlier = document("BL", "RESOLUTION", "2022-06-10");
        issue(clerk(), judged(earlier, judgement("document.date-order", false)))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.date-order"));
        assertEquals(1, Database.number("select last_number from document_series"));
        issue(clerk(), document("BL", "RESOLUTION", "2022-06-16")).then().body("number", equalTo(2));
    }

    @Test
    void all_that_is_left_to_a_person_is_judged_or_nothing_and_nothing_else() {
        issue(clerk(), GUIDANCE).then().statusCode(201);
        issue(clerk(), judged(with(GUIDANCE, "issuedOn", "2022-06-10"), judgement("document.authority", true)))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.date-order"));
        issue(clerk(), judged(document("BL", "RESOLUTION", "2022-06-15"), judgement("document.authority", true)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("judgements[0].rule"));
        assertEquals(1, Database.number("select count(*) from document"));
    }

    @Test
    void where_nothing_was_judged_there_is_no_ruling() {
        String id = issued(document("BL", "RESOLUTION", "2022-06-15"));
        clerk().get(ROOT + "/documents/" + id + "/ruling").then().statusCode(404);
        clerkOfHoanhMo().get(ROOT + "/documents/" + id + "/ruling").then().statusCode(404);
        String secret = issue(
                        provinceClerk(),
                        judged(with(GUIDANCE, "secrecy", "SECRET"), judgement("document.authority", true)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        clerk().get(ROOT + "/documents/" + secret + "/ruling").then().statusCode(403);
        provinceClerk().get(ROOT + "/documents/" + secret + "/ruling").then().statusCode(200);
        assertEquals(
                1,
                Database.number(
                        "select count(*) from journal where action = 'document.ruling.read' and actor = 'clerk-qn'"));
    }

    @Test
    void to_whom_a_document_goes_may_be_named_at_its_issue() {
        var plan = document("BL", "PLAN", "2022-06-15");
        var toHoanhMo = Map.<String, Object>of("organisation", "BL-HM-DU", "purpose", "TO_IMPLEMENT");
        issue(clerk(), with(plan, "recipients", List.of(toHoanhMo, toHoanhMo)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("recipients[1].organisation"));
        assertEquals(0, Database.number("select count(*) from document"));
        String id = issue(clerk(), with(plan, "recipients", List.of(toHoanhMo)))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .extract()
                .path("id");
        clerkOfHoanhMo().get(ROOT + "/documents").then().body("items.id", contains(id));
        var below = Map.of("organisation", "BL", "reach", "BELOW", "purpose", "TO_KNOW");
        check(with(with(plan, "secrecy", "CONFIDENTIAL"), "recipients", List.of(below)))
                .then()
                .statusCode(422);
        issue(clerk(), with(with(plan, "secrecy", "CONFIDENTIAL"), "recipients", List.of(below)))
                .then()
                .statusCode(422);
        assertEquals(1, Database.number("select last_number from document_series"));
    }

    @Test
    void the_days_of_force_and_the_field_are_told() {
        var plan = with(
                with(
                        with(document("BL", "PLAN", "2022-06-15"), "inForceFrom", "2022-07-01"),
                        "inForceTo",
                        "2022-12-31"),
                "field",
                "ECONOMY");
        String id = issue(clerk(), plan)
                .then()
                .statusCode(201)
                .body("inForceFrom", equalTo("2022-07-01"))
                .body("inForceTo", equalTo("2022-12-31"))
                .body("fieldName", equalTo("Economy"))
                .extract()
                .path("id");
        clerk().get(ROOT + "/documents/" + id)
                .then()
                .body("inForceTo", equalTo("2022-12-31"))
                .body("field", equalTo("ECONOMY"));
        issue(clerk(), document("BL", "PLAN", "2022-06-15")).then().body("inForceFrom", equalTo("2022-06-15"));
        issue(clerk(), with(with(plan, "inForceFrom", "2022-06-14"), "inForceTo", "2022-06-13"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("inForceFrom", "inForceTo"));
        issue(clerk(), with(plan, "field", "NOWHERE"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("field"));
        clerk().get(ROOT + "/documents?field=ECONOMY").then().body("items.id", contains(id));
    }

    private static Response check(Map<String, Object> document) {
        return clerk().body(document).post(ROOT + "/documents/check");
    }

    @SafeVarargs
    private static Map<String, Object> judged(Map<String, Object> document, Map<String, Object>... judgements) {
        return with(document, "judgements", List.of(judgements));
    }

    private static Map<String, Object> judgement(String rule, boolean met) {
        return Map.of("rule", rule, "met", met, "ground", "Theo ý kiến của Thường trực Huyện uỷ");
    }
}
