package vn.capuy.document.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IssuingTest {
    private static final Map<String, Object> RESOLUTION = document("BL", "RESOLUTION", "2022-06-15");

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void a_document_gets_the_next_number_of_its_issuer_symbol_and_term() {
        String id = issue(clerk(), RESOLUTION)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("number", equalTo(1))
                .body("notation", equalTo("01-NQ/HU"))
                .body("term", equalTo("2020-2025"))
                .body("issuerName", equalTo("Unit BL"))
                .body("typeName", equalTo("Resolution"))
                .body("abstract", equalTo("Về xây dựng nông thôn mới"))
                .body("state", equalTo("ISSUED"))
                .body("findings", empty())
                .extract()
                .path("id");
        issue(clerk(), RESOLUTION)
                .then()
                .statusCode(201)
                .header("Location", containsString(ROOT + "/documents/"))
                .body("notation", equalTo("02-NQ/HU"));
        clerk().get(ROOT + "/documents/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("notation", equalTo("01-NQ/HU"))
                .body("signer", equalTo("Hoàng Văn Nam"));
        clerk().header("If-None-Match", "\"0\"")
                .get(ROOT + "/documents/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void each_symbol_each_issuer_and_each_term_has_its_own_numbers() {
        issued(RESOLUTION);
        issue(clerk(), document("BL", "PLAN", "2022-06-15")).then().body("notation", equalTo("01-KH/HU"));
        issue(clerk(), document("BL-UBKT", "PLAN", "2022-06-15")).then().body("notation", equalTo("01-KH/UBKTHU"));
        issue(clerk(), document("BL", "RESOLUTION", "2020-07-31"))
                .then()
                .body("notation", equalTo("01-NQ/HU"))
                .body("term", equalTo("2015-2020"));
        issue(clerk(), document("BL", "RESOLUTION", "2020-08-01"))
                .then()
                .body("number", equalTo(2))
                .body("term", equalTo("2020-2025"));
    }

    @Test
    void decisions_and_regulations_share_their_symbol_and_so_their_numbers() {
        issue(clerk(), document("BL", "REGULATION", "2022-06-15")).then().body("notation", equalTo("01-QĐ/HU"));
        issue(clerk(), document("BL", "DECISION", "2022-06-15")).then().body("notation", equalTo("02-QĐ/HU"));
        issue(clerk(), document("BL", "REGULATION", "2022-06-15")).then().body("notation", equalTo("03-QĐ/HU"));
    }

    @Test
    void a_secret_document_stands_in_the_same_series() {
        issued(RESOLUTION);
        issue(clerk(), with(RESOLUTION, "secrecy", "CONFIDENTIAL")).then().body("notation", equalTo("02-NQ/HU"));
        issue(clerk(), RESOLUTION).then().body("notation", equalTo("03-NQ/HU"));
    }

    @Test
    void a_body_without_a_term_is_numbered_by_the_term_of_its_committee() {
        issue(clerk(), with(document("BL-BTC", "GUIDANCE", "2021-03-01"), "signingBody", "HEAD"))
                .then()
                .statusCode(201)
                .body("term", equalTo("2020-2025"))
                .body("notation", equalTo("01-HD/BTCHU"))
                .body("findings.rule", contains("document.authority"))
                .body("findings.verdict", contains("PERSON_MUST_JUDGE"));
    }

    @Test
    void a_document_without_a_day_is_issued_today_in_vietnam() {
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        issue(provinceClerk(), with(document("QN", "NOTICE", null), "issuedOn", null))
                .then()
                .statusCode(201)
                .body("issuedOn", equalTo(today))
                .body("notation", equalTo("01-TB/TU"));
    }

    @Test
    void a_body_that_has_ended_issues_nothing() {
        issue(clerk(), document("BL", "RESOLUTION", "2025-07-01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:capuy:problem:regulation-not-met"))
                .body("findings.rule", containsInAnyOrder("document.issuer-exists", "document.term"))
                .body("findings[0].citation", equalTo("66-QĐ/TW"))
                .body("findings[0].message", equalTo("BL does not exist on 2025-07-01 and so issues nothing."));
        issue(clerk(), document("BL", "RESOLUTION", "2025-06-30"))
                .then()
                .statusCode(201)
                .body("number", equalTo(1));
    }

    @Test
    void nobody_issues_what_he_has_no_authority_for() {
        issue(clerk(), with(document("BL", "DIRECTIVE", "2022-06-15"), "signingBody", "EXECUTIVE_COMMITTEE"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.authority"))
                .body("findings[0].citation", equalTo("Điều 7, 66-QĐ/TW"))
                .body("findings[0].certainty", equalTo("GENERAL"));
        issue(provinceClerk(), with(document("QN", "COMMUNIQUE", "2022-06-15"), "signingBody", "STANDING_COMMITTEE"))
                .then()
                .statusCode(422)
                .body("findings.rule", hasItem("document.authority"))
                .body("findings.find { it.rule == 'document.authority' }.certainty", equalTo("READ"));
        issue(clerk(), document("BL", "DIRECTIVE", "2022-06-15"))
                .then()
                .statusCode(201)
                .body("number", equalTo(1));
    }

    @Test
    void every_finding_is_told_and_not_the_first_alone() {
        issue(clerk(), document("BL-HM", "COMMUNIQUE", "2025-08-01"))
                .then()
                .statusCode(422)
                .body(
                        "findings.rule",
                        containsInAnyOrder(
                                "document.issuer-exists",
                                "document.issuer-symbol",
                                "document.term",
                                "document.type-symbol",
                                "document.authority"));
    }

    @Test
    void a_refused_document_takes_no_number() {
        issue(clerk(), with(document("BL", "DIRECTIVE", "2022-06-15"), "signingBody", "EXECUTIVE_COMMITTEE"))
                .then()
                .statusCode(422);
        clerk().get(ROOT + "/series?issuer=BL").then().body("items", empty());
    }

    @Test
    void a_day_before_that_of_a_lower_number_is_allowed_and_told() {
        issued(document("BL", "RESOLUTION", "2022-06-15"));
        issue(clerk(), document("BL", "RESOLUTION", "2022-06-10"))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("findings.rule", contains("document.date-order"))
                .body("findings[0].verdict", equalTo("PERSON_MUST_JUDGE"))
                .body("findings[0].message", containsString("2022-06-15"));
        issue(clerk(), document("BL", "RESOLUTION", "2022-06-15")).then().body("findings", empty());
    }

    @Test
    void the_day_of_a_void_document_puts_no_later_one_out_of_order() {
        String mistaken = issued(document("BL", "RESOLUTION", "2024-06-15"));
        voided(clerk(), "documents", mistaken, "Sai ngày").then().statusCode(200);
        issue(clerk(), document("BL", "RESOLUTION", "2022-06-15"))
                .then()
                .body("number", equalTo(2))
                .body("findings", empty());
    }

    @Test
    void a_standing_committee_issues_in_the_name_of_its_committee() {
        issue(clerk(), document("BL-BTV", "CONCLUSION", "2022-06-15"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuer"));
        issue(clerk(), document("BL", "CONCLUSION", "2022-06-15")).then().body("notation", equalTo("01-KL/HU"));
    }

    @Test
    void a_day_to_come_is_refused() {
        issue(provinceClerk(), document("QN", "NOTICE", "2199-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuedOn"));
    }

    @Test
    void all_faults_of_the_input_are_told() {
        issue(clerk(), Map.of("secrecy", "NONE"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("issuer", "type", "signingBody", "signer"));
        issue(clerk(), with(with(RESOLUTION, "abstract", " "), "issuedOn", "1990-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("issuedOn", "abstract"));
        issue(clerk(), with(with(RESOLUTION, "issuer", "NOWHERE"), "type", "NOVEL"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("issuer"));
        issue(clerk(), with(RESOLUTION, "type", "NOVEL"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("type"));
    }

    @Test
    void an_issuer_outside_the_scope_is_as_unknown_as_one_that_does_not_exist() {
        issue(clerkOfHoanhMo(), RESOLUTION).then().statusCode(400).body("violations.field", contains("issuer"));
        issue(clerk(), document("TY", "RESOLUTION", "2022-06-15"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuer"));
        issue(clerkOfHoanhMo(), document("BL-HM-DU", "RESOLUTION", "2022-06-15"))
                .then()
                .statusCode(201)
                .body("notation", endsWith("-NQ/ĐU"));
    }

    @Test
    void nobody_issues_above_his_own_clearance() {
        issue(clerk(), with(RESOLUTION, "secrecy", "SECRET")).then().statusCode(403);
        issue(clerk(), with(RESOLUTION, "secrecy", "CONFIDENTIAL")).then().statusCode(201);
    }

    @Test
    void the_abstract_of_a_secret_document_can_be_kept_out_of_the_register() {
        var withheld =
                with(with(with(RESOLUTION, "secrecy", "CONFIDENTIAL"), "abstractWithheld", true), "abstract", null);
        issue(clerk(), withheld)
                .then()
                .statusCode(201)
                .body("abstract", nullValue())
                .body("abstractWithheld", equalTo(true));
        issue(clerk(), with(withheld, "secrecy", "NONE"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("abstractWithheld"));
        issue(clerk(), with(withheld, "abstract", "Lộ"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("abstract"));
    }

    @Test
    void the_same_request_again_has_the_same_number() {
        issue(clerk().header("Idempotency-Key", "one"), RESOLUTION)
                .then()
                .statusCode(201)
                .body("number", equalTo(1));
        issue(clerk().header("Idempotency-Key", "one"), RESOLUTION)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("number", equalTo(1));
        issue(clerk().header("Idempotency-Key", "one"), document("BL", "RESOLUTION", "2022-06-16"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:capuy:problem:idempotency-key-reused"));
        issue(clerk().header("Idempotency-Key", "two"), RESOLUTION).then().body("number", equalTo(2));
    }

    @Test
    void only_an_editor_issues() {
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(RESOLUTION)
                .post(ROOT + "/documents")
                .then()
                .statusCode(401);
        issue(Desk.auditor(), RESOLUTION).then().statusCode(403);
        issue(
                        Desk.as(vn.capuy.testing.Tokens.of("reader")
                                .roles("document-reader", "document-approver")
                                .org("BL")),
                        RESOLUTION)
                .then()
                .statusCode(403);
    }
}
