package vn.capuy.document.secrecy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** What is secret opens when its period ends, whoever does nothing about it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OpeningTest {
    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    private static void opens(String level, String issuedOn, String openFrom) {
        var secret = with(document("BL", "PLAN", issuedOn), "secrecy", level);
        String id = issue(provinceClerk(), secret)
                .then()
                .statusCode(201)
                .body("openFrom", equalTo(openFrom))
                .extract()
                .path("id");
        provinceClerk().get(ROOT + "/documents/" + id).then().body("openFrom", equalTo(openFrom));
    }

    @Test
    void each_level_opens_on_the_day_after_its_period() {
        opens("CONFIDENTIAL", "2022-06-15", "2032-06-16");
        opens("SECRET", "2022-06-15", "2042-06-16");
        opens("TOP_SECRET", "2022-06-15", "2052-06-16");
    }

    @Test
    void a_period_that_begins_on_a_leap_day_ends_with_its_month() {
        opens("CONFIDENTIAL", "2024-02-29", "2034-03-01");
    }

    @Test
    void of_a_document_from_before_the_law_a_person_decides() {
        opens("CONFIDENTIAL", "2020-07-01", "2030-07-02");
        opens("CONFIDENTIAL", "2020-06-30", null);
    }

    @Test
    void what_is_not_secret_has_no_day_of_opening() {
        issue(provinceClerk(), document("BL", "PLAN", "2022-06-15")).then().body("openFrom", nullValue());
    }

    @Test
    void a_figure_that_was_entered_rules_from_its_day_on_and_no_longer_once_it_is_voided() {
        var administrator =
                Tokens.of("administrator").roles("administrator").org("TW").clearance("NONE");
        String limit = ROOT + "/limits/secrecy.confidential-years";
        Desk.as(administrator)
                .body(Map.of("from", "2022-06-16", "figure", 15, "document", "117/2025/QH15", "certainty", "OPEN"))
                .post(limit + "/versions")
                .then()
                .statusCode(200);
        opens("CONFIDENTIAL", "2022-06-15", "2032-06-16");
        opens("CONFIDENTIAL", "2022-06-16", "2037-06-17");
        String entered = Database.column("select id from limit_version").getFirst();
        Desk.as(administrator)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(ROOT + "/limits/versions/" + entered + "/void")
                .then()
                .statusCode(200);
        opens("CONFIDENTIAL", "2022-06-17", "2032-06-18");
    }

    @Test
    void on_the_day_of_opening_and_not_the_day_before_everybody_reads_the_abstract() {
        String id = issued(with(document("BL-HM-DU", "PLAN", "2022-06-15"), "secrecy", "SECRET"));
        String today = Database.column("select (now() at time zone 'Asia/Ho_Chi_Minh')::date")
                .getFirst();
        Database.run("update document set open_from = date '%s' + 1".formatted(today));
        clerkOfHoanhMo().get(ROOT + "/documents/" + id).then().body("abstractWithheld", equalTo(true));
        Database.run("update document set open_from = date '%s'".formatted(today));
        clerkOfHoanhMo()
                .get(ROOT + "/documents/" + id)
                .then()
                .body("abstractWithheld", equalTo(false))
                .body("secrecy", equalTo("SECRET"));
    }

    @Test
    void a_register_that_is_taken_over_opens_by_the_same_periods() {
        Desk.importCsv(
                        provinceClerk(),
                        "documents/imports",
                        Desk.REGISTER + "BL,PLAN,1,2022-06-15,,STANDING_COMMITTEE,Nam,NONE,TOP_SECRET,\n")
                .then()
                .statusCode(200);
        assertEquals(
                "2052-06-16", Database.column("select open_from from document").getFirst());
    }
}
