package vn.capuy.document.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.retention.Archive.administrator;
import static vn.capuy.document.retention.Archive.approver;
import static vn.capuy.document.retention.Archive.notice;
import static vn.capuy.document.retention.Archive.period;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
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
class RetentionTest {
    private static final String DUE = ROOT + "/retention/due?issuer=BL";

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
        Archive.begin();
    }

    private static String retention(String id) {
        return ROOT + "/documents/" + id + "/retention";
    }

    @Test
    void retention_is_counted_from_the_end_of_the_year_of_issue() {
        for (String day : List.of("2016-01-01", "2016-12-31")) {
            clerk().get(retention(notice(day)))
                    .then()
                    .statusCode(200)
                    .body("dueOn", equalTo("2018-01-01"))
                    .body("period.document", equalTo("01-QC/VPHU"))
                    .body("period.years", equalTo(1));
        }
        clerk().get(DUE + "&dueTo=2017-12-31").then().body("items", hasSize(0));
        clerk().get(DUE + "&dueTo=2018-01-01").then().body("items.dueOn", contains("2018-01-01", "2018-01-01"));
    }

    @Test
    void a_field_of_its_own_goes_before_the_type_and_what_is_kept_for_good_is_never_due() {
        String general = issued(document("BL", "NOTICE", "2016-05-05"));
        clerk().get(retention(general)).then().body("dueOn", equalTo("2027-01-01"));
        String resolution = issued(document("BL", "RESOLUTION", "2016-05-05"));
        clerk().get(retention(resolution))
                .then()
                .body("dueOn", nullValue())
                .body("period.permanent", equalTo(true))
                .body("period.certainty", equalTo("GENERAL"));
        notice("2016-05-05");
        clerk().get(DUE + "&dueTo=2026-12-31").then().body("items.years", contains(1));
        clerk().get(DUE + "&dueTo=2027-01-01").then().body("items.years", contains(1, 10));
    }

    @Test
    void a_new_schedule_holds_from_its_day_and_the_first_known_for_what_is_older() {
        period(Map.of(
                        "type",
                        "NOTICE",
                        "field",
                        "ADMINISTRATION",
                        "permanent",
                        false,
                        "years",
                        3,
                        "holdsFrom",
                        "2017-01-01",
                        "document",
                        "02-QC/VPHU",
                        "certainty",
                        "READ"))
                .then()
                .statusCode(201);
        clerk().get(retention(notice("2015-09-01"))).then().body("dueOn", equalTo("2017-01-01"));
        clerk().get(retention(notice("2016-12-31"))).then().body("dueOn", equalTo("2018-01-01"));
        clerk().get(retention(notice("2017-01-01"))).then().body("dueOn", equalTo("2021-01-01"));
        clerk().get(DUE + "&dueTo=2021-01-01").then().body("items.years", contains(1, 1, 3));
        clerk().get(ROOT + "/retention-periods?type=NOTICE&onDay=2016-12-31")
                .then()
                .body("years", contains(10, 1));
        clerk().get(ROOT + "/retention-periods?type=NOTICE&onDay=2017-01-01")
                .then()
                .body("years", contains(10, 3));
    }

    @Test
    void a_version_of_a_period_is_entered_once_and_voided_with_a_reason() {
        var entry = Map.<String, Object>of(
                "type",
                "NOTICE",
                "permanent",
                true,
                "holdsFrom",
                "2020-01-01",
                "document",
                "02-QC",
                "certainty",
                "OPEN");
        String id = period(entry).then().statusCode(201).extract().path("id");
        period(entry).then().statusCode(409).body("detail", containsString("entered for that day"));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(ROOT + "/retention-periods/" + id + "/void")
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Nhập nhầm"));
        administrator()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(ROOT + "/retention-periods/" + id + "/void")
                .then()
                .statusCode(409);
        period(Map.of(
                        "type",
                        "NOTHING",
                        "field",
                        "NO_FIELD",
                        "permanent",
                        true,
                        "years",
                        3,
                        "holdsFrom",
                        "2017-01-01",
                        "document",
                        "02-QC",
                        "certainty",
                        "READ"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("type", "field", "years"));
    }

    @Test
    void what_is_due_is_read_page_by_page_the_longest_due_first() {
        var expected = new ArrayList<String>();
        for (String day : List.of("2015-09-01", "2016-03-01", "2016-03-01", "2017-04-01", "2018-04-01")) {
            notice(day);
            expected.add(day);
        }
        issued(document("BL", "NOTICE", "2015-10-01"));
        expected.add(5, "2015-10-01");
        var days = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = clerk().get(DUE + "&dueTo=2030-01-01&limit=2&after=" + next)
                    .then()
                    .statusCode(200);
            days.addAll(page.extract().<List<String>>path("items.issuedOn"));
            next = page.extract().path("next");
        }
        assertEquals(expected, days);
        clerk().accept("text/csv").get(DUE).then().statusCode(200).body(containsString("2018-04-01"));
        clerk().get(ROOT + "/retention/due").then().statusCode(400);
        clerk().get(ROOT + "/retention/due?issuer=TY").then().statusCode(404);
    }

    @Test
    void a_secret_one_is_due_without_its_abstract() {
        issued(with(with(document("BL", "NOTICE", "2016-05-05"), "field", "ADMINISTRATION"), "secrecy", "SECRET"));
        provinceClerk().get(DUE).then().body("items.secret", contains(true)).body("items[0].abstract", nullValue());
    }

    @Test
    void a_hold_keeps_a_document_back_until_it_is_lifted() {
        String id = notice("2016-05-05");
        hold(id, Map.of("keptUntil", "2020-01-01", "ground", "Đang giải quyết khiếu nại"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("keptUntil"));
        hold(id, Map.of("ground", "Đang giải quyết khiếu nại"))
                .then()
                .statusCode(200)
                .body("holds.ground", contains("Đang giải quyết khiếu nại"));
        clerk().get(DUE).then().body("items", hasSize(0));
        String hold = Database.column("select id from retention_hold").getFirst();
        var lift = Map.of("reason", "Đã giải quyết xong");
        clerk().header("If-Match", "\"0\"")
                .body(lift)
                .post(ROOT + "/retention/holds/" + hold + "/void")
                .then()
                .statusCode(403);
        approver()
                .header("If-Match", "\"7\"")
                .body(lift)
                .post(ROOT + "/retention/holds/" + hold + "/void")
                .then()
                .statusCode(412);
        approver()
                .header("If-Match", "\"0\"")
                .body(lift)
                .post(ROOT + "/retention/holds/" + hold + "/void")
                .then()
                .statusCode(200)
                .body("holds.liftReason", contains("Đã giải quyết xong"));
        clerk().get(DUE).then().body("items", hasSize(1));
        Desk.as(Tokens.of("stranger").roles("document-approver").org("TY").clearance("TOP_SECRET"))
                .header("If-Match", "\"1\"")
                .body(lift)
                .post(ROOT + "/retention/holds/" + hold + "/void")
                .then()
                .statusCode(404);
    }

    @Test
    void a_hold_for_a_time_keeps_a_document_back_until_its_last_day() {
        String id = notice("2016-05-05");
        hold(id, Map.of("keptUntil", "2999-12-31", "ground", "Lưu phục vụ tổng kết"))
                .then()
                .statusCode(200);
        clerk().get(DUE + "&dueTo=2999-12-31").then().body("items", hasSize(0));
        clerk().get(DUE + "&dueTo=3000-01-01").then().body("items", hasSize(1));
    }

    private static io.restassured.response.Response hold(String id, Map<String, Object> hold) {
        String tag = clerk().get(ROOT + "/documents/" + id).header("ETag");
        return clerk().header("If-Match", tag).body(hold).post(retention(id) + "/holds");
    }
}
