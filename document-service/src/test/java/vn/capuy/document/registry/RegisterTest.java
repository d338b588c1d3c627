package vn.capuy.document.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RegisterTest {
    private static final String DOCUMENTS = ROOT + "/documents";

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void the_register_is_read_page_by_page_latest_day_first() {
        for (String day : List.of("2022-01-10", "2022-03-10", "2022-02-10", "2022-03-10", "2021-12-31")) {
            issued(document("BL", "NOTICE", day));
        }
        var days = new ArrayList<String>();
        String next = "";
        int pages = 0;
        while (next != null) {
            var page = clerk().get(DOCUMENTS + "?limit=2&after=" + next).then().statusCode(200);
            days.addAll(page.extract().<List<String>>path("items.issuedOn"));
            next = page.extract().path("next");
            assertEquals(next != null, page.extract().header("Link") != null);
            pages++;
        }
        assertEquals(List.of("2022-03-10", "2022-03-10", "2022-02-10", "2022-01-10", "2021-12-31"), days);
        assertEquals(3, pages);
        clerk().get(DOCUMENTS + "?limit=501").then().statusCode(400);
        clerk().get(DOCUMENTS + "?after=rubbish").then().statusCode(400).body("violations.field", contains("after"));
    }

    @Test
    void the_register_is_filtered() {
        issued(document("BL", "NOTICE", "2020-07-31"));
        issued(document("BL", "NOTICE", "2022-01-10"));
        issued(document("BL", "NOTICE", "2022-02-10"));
        issued(document("BL", "PLAN", "2022-01-10"));
        issued(document("BL-UBKT", "PLAN", "2022-01-11"));
        clerk().get(DOCUMENTS + "?issuer=BL-UBKT").then().body("items.notation", contains("01-KH/UBKTHU"));
        clerk().get(DOCUMENTS + "?type=PLAN").then().body("items", hasSize(2));
        clerk().get(DOCUMENTS + "?type=NOTICE&term=2020-2025").then().body("items.number", contains(2, 1));
        clerk().get(DOCUMENTS + "?issuer=BL&type=NOTICE&number=2")
                .then()
                .body("items.issuedOn", contains("2022-02-10"));
        clerk().get(DOCUMENTS + "?issuedFrom=2022-01-11&issuedTo=2022-02-10")
                .then()
                .body("items.issuedOn", contains("2022-02-10", "2022-01-11"));
    }

    @Test
    void abstracts_are_found_with_and_without_diacritics() {
        issued(with(document("BL", "PLAN", "2022-01-10"), "abstract", "Kế hoạch phòng cháy rừng tại xã Đồng Văn"));
        issued(with(document("BL", "PLAN", "2022-01-11"), "abstract", "Kế hoạch diễn tập 100% lực lượng"));
        clerk().get(DOCUMENTS + "?q=dong van").then().body("items.number", contains(1));
        clerk().queryParam("q", "Đồng  RỪNG").get(DOCUMENTS).then().body("items.number", contains(1));
        clerk().get(DOCUMENTS + "?q=ke hoach").then().body("items", hasSize(2));
        clerk().queryParam("q", "100%").get(DOCUMENTS).then().body("items.number", contains(2));
        clerk().queryParam("q", "%").get(DOCUMENTS).then().body("items.number", contains(2));
        clerk().queryParam("q", "_").get(DOCUMENTS).then().body("items", empty());
        clerk().queryParam("q", "x".repeat(201)).get(DOCUMENTS).then().statusCode(400);
    }

    @Test
    void above_the_callers_clearance_the_entry_stands_without_its_abstract() {
        String id = issued(with(
                with(document("BL", "PLAN", "2022-01-10"), "secrecy", "SECRET"),
                "abstract",
                "Phương án tuyệt đối kín"));
        clerk().get(DOCUMENTS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].notation", equalTo("01-KH/HU"))
                .body("items[0].secrecy", equalTo("SECRET"))
                .body("items[0].abstract", nullValue())
                .body("items[0].abstractWithheld", equalTo(true));
        clerk().get(DOCUMENTS + "/" + id).then().body("abstract", nullValue());
        clerk().get(DOCUMENTS + "?q=tuyet doi").then().body("items", empty());
        assertFalse(clerk().accept("text/csv").get(DOCUMENTS).asString().contains("tuyệt đối"));
        provinceClerk().get(DOCUMENTS + "?q=tuyet doi").then().body("items", hasSize(1));
        provinceClerk()
                .get(DOCUMENTS + "/" + id)
                .then()
                .body("abstract", equalTo("Phương án tuyệt đối kín"))
                .body("abstractWithheld", equalTo(false));
        assertFalse(Desk.as(Tokens.of("reader").roles("document-reader").org("BL"))
                .get(DOCUMENTS + "/" + id + "/history")
                .asString()
                .contains("tuyệt đối"));
    }

    @Test
    void what_is_outside_the_scope_does_not_exist() {
        String ofTheDistrict = issued(document("BL", "NOTICE", "2022-01-10"));
        issued(document("TY", "NOTICE", "2022-01-10"));
        issued(with(document("BL-HM-DU", "NOTICE", "2022-01-10"), "signingBody", "EXECUTIVE_COMMITTEE"));
        clerkOfHoanhMo().get(DOCUMENTS).then().body("items.issuer", contains("BL-HM-DU"));
        clerkOfHoanhMo().get(DOCUMENTS + "/" + ofTheDistrict).then().statusCode(404);
        clerkOfHoanhMo()
                .get(DOCUMENTS + "/" + ofTheDistrict + "/history")
                .then()
                .statusCode(404);
        voided(clerkOfHoanhMo(), "documents", ofTheDistrict, "Không phải của mình")
                .then()
                .statusCode(404);
        clerkOfHoanhMo().get(ROOT + "/series?issuer=BL").then().statusCode(404);
        clerk().get(DOCUMENTS)
                .then()
                .body("items.issuer", hasItems("BL", "BL-HM-DU"))
                .body("items.issuer", everyItem(not(equalTo("TY"))));
        Desk.as(Tokens.of("nobody").roles("document-reader"))
                .get(DOCUMENTS)
                .then()
                .body("items", empty());
    }

    @Test
    void a_void_document_keeps_its_number_and_leaves_the_lists() {
        String id = issued(document("BL", "NOTICE", "2022-01-10"));
        voided(clerk(), "documents", id, "Đăng ký trùng")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("VOIDED"))
                .body("voidReason", equalTo("Đăng ký trùng"));
        issue(clerk(), document("BL", "NOTICE", "2022-01-10")).then().body("number", equalTo(2));
        clerk().get(DOCUMENTS).then().body("items.number", contains(2));
        clerk().get(DOCUMENTS + "?includeVoided=true").then().body("items.number", contains(2, 1));
        clerk().get(DOCUMENTS + "/" + id).then().statusCode(200).body("state", equalTo("VOIDED"));
        clerk().get(DOCUMENTS + "/" + id + "/history")
                .then()
                .body("action", contains("document.issued", "document.voided"))
                .body("actor", contains("clerk-qn", "clerk"));
        clerk().header("If-Match", "\"1\"")
                .body("{\"reason\":\"Lần nữa\"}")
                .post(DOCUMENTS + "/" + id + "/void")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:capuy:problem:wrong-state"));
    }

    @Test
    void what_was_issued_cannot_be_edited_or_deleted_by_the_service_itself() {
        issued(document("BL", "NOTICE", "2022-01-10"));
        for (String act : List.of(
                "update document set number = 9",
                "update document set issued_on = '2022-01-09'",
                "update document set abstract = 'khác'",
                "delete from document",
                "update document_series set term = 'x'")) {
            var refused =
                    assertThrows(IllegalStateException.class, () -> Database.run("set role capuy_test; " + act), act);
            // Refused for want of a grant or, of an abstract that stands, by its trigger: as what one has no privilege
            // for.
            assertEquals("42501", ((java.sql.SQLException) refused.getCause()).getSQLState(), act);
        }
        clerk().get(DOCUMENTS).then().body("items.number", contains(1));
    }

    @Test
    void the_history_of_a_secret_document_tells_no_words_of_it() {
        String id = issued(with(
                with(document("BL", "PLAN", "2022-01-10"), "secrecy", "SECRET"),
                "abstract",
                "Phương án tuyệt đối kín"));
        voided(provinceClerk(), "documents", id, "Lộ phương án").then().statusCode(200);
        clerk().get(DOCUMENTS + "/" + id)
                .then()
                .body("state", equalTo("VOIDED"))
                .body("voidReason", nullValue());
        String history = Desk.auditor()
                .get(DOCUMENTS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertFalse(history.contains("phương án") || history.contains("tuyệt đối"), history);
    }

    @Test
    void voiding_names_the_version_and_the_reason() {
        String id = issued(document("BL", "NOTICE", "2022-01-10"));
        clerk().body("{\"reason\":\"x\"}")
                .post(DOCUMENTS + "/" + id + "/void")
                .then()
                .statusCode(428);
        clerk().header("If-Match", "\"7\"")
                .body("{\"reason\":\"x\"}")
                .post(DOCUMENTS + "/" + id + "/void")
                .then()
                .statusCode(412);
        clerk().header("If-Match", "\"0\"")
                .body("{\"reason\":\" \"}")
                .post(DOCUMENTS + "/" + id + "/void")
                .then()
                .statusCode(400);
        clerk().get(DOCUMENTS + "/" + id).then().body("state", equalTo("ISSUED"));
    }

    @Test
    void the_register_is_exported_whole() {
        issued(with(document("BL", "NOTICE", "2022-01-10"), "abstract", "=1+1"));
        issued(document("BL", "NOTICE", "2022-01-11"));
        String csv = clerk().accept("text/csv")
                .get(DOCUMENTS + "?issuer=BL")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("documents.csv"))
                .extract()
                .asString();
        assertEquals(3, csv.lines().count());
        assertTrue(csv.contains("01-TB/HU"));
        assertTrue(csv.contains("'=1+1"), "no formula for a spreadsheet");
    }

    @Test
    void reading_takes_a_role_of_the_service() {
        Desk.as(Tokens.of("organiser").roles("cadre-reader").org("BL"))
                .get(DOCUMENTS)
                .then()
                .statusCode(403);
        io.restassured.RestAssured.get(DOCUMENTS).then().statusCode(401);
        Desk.as(Tokens.of("clerk").roles("document-reader").org("BL").expired())
                .get(DOCUMENTS)
                .then()
                .statusCode(401);
        Desk.auditor().get(DOCUMENTS).then().statusCode(200);
    }
}
