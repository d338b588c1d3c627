package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FiguresTest {
    private static final String SUCCESSION = "vn.capuy.organisation.succession";
    private static final String TERM = "&from=2020-08-01&to=2023-03-31";

    @BeforeEach
    void notes() {
        Database.empty();
        write("BL", "2020-07-31", "Hôm trước", 2);
        write("BL", "2020-08-01", "Ngày đầu", 20);
        write("BL-BTV", "2021-01-01", "Của Thường vụ", 2);
        write("BL-HM-DU", "2023-03-31", "Ngày cuối, ở xã", 2);
        write("BL-HM-DU", "2023-04-01", "Hôm sau", 2);
        write("TY", "2021-01-01", "Của huyện khác", 2);
    }

    private static RequestSpecification as(String org) {
        return given().header(
                        "Authorization",
                        Tokens.of("clerk")
                                .roles("document-editor", "document-reader", "kpi-reader")
                                .org(org)
                                .bearer())
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    private static void write(String org, String day, String title, int pages) {
        as("TW").body("{\"org\":\"%s\",\"writtenOn\":\"%s\",\"title\":\"%s\",\"pages\":%d}"
                        .formatted(org, day, title, pages))
                .post("/api/note/v1/notes")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse figures(String scope, String query) {
        return as(scope).get("/api/note/v1/indicators/values?org=" + query).then();
    }

    @Test
    void a_flow_counts_the_records_of_its_period_for_all_below() {
        figures("BL", "BL" + TERM)
                .statusCode(200)
                .body("values[0].code", equalTo("NOTE.WRITTEN"))
                .body("values[0].name", equalTo("Notes written"))
                .body("values[0].value", equalTo(3))
                .body("values[0].occurrences", equalTo(3))
                .body("values[0].distinctSubjects", equalTo(3))
                .body("values[0].split.key", contains("LONG", "SHORT"))
                .body("values[0].split.value", contains(1, 2));
        figures("BL", "BL-HM" + TERM).body("values[0].value", equalTo(1)).body("values[0].split.value", contains(0, 1));
        figures("QN", "QN" + TERM).body("values[0].value", equalTo(4));
    }

    @Test
    void own_acts_are_those_of_the_committee_and_its_bodies() {
        figures("BL", "BL" + TERM + "&reach=OWN").body("values[0].value", equalTo(2));
        figures("BL", "BL-HM" + TERM + "&reach=OWN").body("values[0].value", equalTo(1));
    }

    @Test
    void an_organisation_outside_the_scope_is_unknown() {
        figures("BL-HM", "BL" + TERM).statusCode(404);
        figures("BL", "TY" + TERM).statusCode(404);
        figures("BL", "XX" + TERM).statusCode(404);
        figures("BL-HM", "BL-HM" + TERM).statusCode(200);
    }

    @Test
    void a_period_that_cannot_be_is_refused() {
        figures("BL", "BL&from=2023-03-31&to=2020-08-01").statusCode(400).body("violations.field", contains("to"));
        figures("BL", "BL&from=1820-03-31&to=2020-08-01").statusCode(400);
        figures("BL", "BL&to=2020-08-01").statusCode(400).body("violations.field", contains("from"));
        figures("BL", "BL" + TERM + "&knownAt=2999-01-01T00:00:00Z").statusCode(400);
    }

    @Test
    void days_and_moments_beyond_the_calendar_are_refused() {
        String last = "+999999999-12-31";
        figures("BL", "BL&from=" + last + "&to=" + last)
                .statusCode(400)
                .body("violations.field", contains("from", "to"));
        figures("BL", "BL&from=2020-08-01&to=" + last).statusCode(400).body("violations.field", contains("to"));
        figures("BL", "BL&from=9999-01-01&to=9999-12-31").statusCode(200);
        String first = "-1000000000-01-01T00:00:00Z";
        figures("BL", "BL" + TERM + "&knownAt=" + first).statusCode(400).body("violations.field", contains("knownAt"));
        as("BL").get("/api/note/v1/indicators/NOTE.WRITTEN/changes?org=BL" + TERM + "&since=" + first)
                .then()
                .statusCode(400);
        as("BL").get("/api/note/v1/indicators/NOTE.WRITTEN/series?by=year&org=BL&from=9990-01-01&to=9999-12-31")
                .then()
                .statusCode(200)
                .body("points.size()", equalTo(10));
    }

    @Test
    void a_figure_is_told_as_it_was_known_at_a_moment() {
        Instant before = Instant.now();
        write("BL", "2022-05-05", "Nhập muộn", 2);
        figures("BL", "BL" + TERM).body("values[0].value", equalTo(4));
        figures("BL", "BL" + TERM + "&knownAt=" + before).body("values[0].value", equalTo(3));
        figures("BL", "BL" + TERM + "&knownAt=2020-01-01T00:00:00Z").body("values[0].value", equalTo(0));
    }

    @Test
    void a_voided_record_counts_until_it_was_voided() {
        String id =
                Database.column("select id from note where title = 'Ngày đầu'").getFirst();
        Instant before = Instant.now();
        as("BL").header("If-Match", "*")
                .body("{\"reason\":\"Sai\"}")
                .post("/api/note/v1/notes/" + id + "/void")
                .then()
                .statusCode(200);
        figures("BL", "BL" + TERM).body("values[0].value", equalTo(2));
        figures("BL", "BL" + TERM + "&knownAt=" + before).body("values[0].value", equalTo(3));
    }

    @Test
    void the_records_behind_a_figure_are_its_records_page_by_page() {
        String href = figures("BL", "BL" + TERM).extract().path("values[0].recordsHref");
        as("BL").urlEncodingEnabled(false)
                .get(href)
                .then()
                .statusCode(200)
                .body("items.title", contains("Ngày đầu", "Của Thường vụ", "Ngày cuối, ở xã"));
        String next = as("BL").urlEncodingEnabled(false)
                .get(href + "&limit=2")
                .then()
                .body("items.size()", equalTo(2))
                .extract()
                .path("next");
        as("BL").urlEncodingEnabled(false)
                .get(href + "&limit=2&after=" + next)
                .then()
                .body("items.title", contains("Ngày cuối, ở xã"));
        given().header(
                        "Authorization",
                        Tokens.of("kpi").roles("kpi-reader").org("BL").bearer())
                .get(href)
                .then()
                .statusCode(403);
        as("BL").get("/api/note/v1/indicators/NO.SUCH/records?org=BL" + TERM)
                .then()
                .statusCode(404);
    }

    @Test
    void a_unit_that_moves_takes_along_what_comes_after_the_move_only() {
        write("BL-DV-DU", "2021-06-01", "Trước khi chuyển", 2);
        write("BL-DV-DU", "2022-06-01", "Sau khi chuyển", 2);
        Instant before = Instant.now();
        TestFeed.tell("vn.capuy.organisation.unit", "BL-DV", """
                {"code":"BL-DV","kind":"COMMUNE","name":{"vi":"Đồng Văn","en":"Dong Van","ar":"دونغ فان"},"symbol":null,\
                "standsIn":null,"establishedOn":"1960-01-01","endedOn":"2025-07-01","placements":[\
                {"parent":"BL","from":"1960-01-01","until":"2022-01-01"},{"parent":"TY","from":"2022-01-01","until":"2025-07-01"}]}""");
        as("TW").get("/api/note/v1/notes"); // the feed is followed in the background; an unknown code reads it at once
        figures("TW", "NOT-KNOWN" + TERM).statusCode(404);
        figures("TW", "BL" + TERM).body("values[0].value", equalTo(4));
        figures("TW", "TY" + TERM).body("values[0].value", equalTo(2));
        figures("TW", "BL" + TERM + "&knownAt=" + before).body("values[0].value", equalTo(5));
        assertEquals(
                List.of("t"),
                Database.column("select count(*) = 2 from org_ancestry where descendant = 'BL-DV-DU' "
                        + "and ancestor in ('BL', 'TY') and known_until = 'infinity'"));
        TestFeed.tell("vn.capuy.organisation.unit", "BL-DV", """
                {"code":"BL-DV","kind":"COMMUNE","name":{"vi":"Đồng Văn","en":"Dong Van","ar":"دونغ فان"},"symbol":null,\
                "standsIn":null,"establishedOn":"1960-01-01","endedOn":"2025-07-01","placements":[\
                {"parent":"BL","from":"1960-01-01","until":"2025-07-01"}]}""");
    }

    @Test
    void under_todays_successors_a_commune_has_what_its_predecessors_wrote() {
        figures("QN", "QN-HM" + TERM).body("values[0].value", equalTo(0)).body("values[0].allocation", empty());
        figures("QN", "QN-HM" + TERM + "&tree=TODAY")
                .statusCode(200)
                .body("tree", equalTo("TODAY"))
                .body("values[0].value", equalTo(1))
                .body("values[0].allocation.unit", contains("BL-HM-DU"))
                .body("values[0].allocation[0].share", equalTo("ALL"))
                .body("values[0].allocation[0].name", equalTo("Unit BL-HM-DU"))
                .body("values[0].allocation[0].on", equalTo("2025-07-01"))
                .body("values[0].allocation[0].records", equalTo(1))
                .body("values[0].allocation[0].estimate", nullValue())
                .body("values[0].allocation[0].counted", equalTo(true));
        // The province's figure does not change: what its units went over to stands below it too.
        figures("QN", "QN" + TERM + "&tree=TODAY")
                .body("values[0].value", equalTo(4))
                .body("values[0].allocation", empty());
        // The successor's own caller may count what he took over, and read what was within his scope.
        String href = figures("QN-HM", "QN-HM" + TERM + "&tree=TODAY")
                .body("values[0].value", equalTo(1))
                .body("values[0].recordsHref", containsString("tree=TODAY"))
                .extract()
                .path("values[0].recordsHref");
        as("QN").urlEncodingEnabled(false)
                .get(href)
                .then()
                .statusCode(200)
                .body("items.title", contains("Ngày cuối, ở xã"));
    }

    @Test
    void what_ended_has_no_figures_under_todays_successors_and_is_told_who_has() {
        figures("QN", "BL-HM" + TERM + "&tree=TODAY")
                .statusCode(400)
                .body("violations.field", contains("org"))
                .body("violations[0].message", containsString("QN-HM"));
        figures("QN", "TY" + TERM + "&tree=TODAY").statusCode(400);
        figures("QN", "QN" + TERM + "&tree=").body("tree", equalTo("AS_IT_STOOD"));
        figures("QN", "QN" + TERM + "&tree=TOMORROW").statusCode(400);
        figures("TY", "QN-HM" + TERM + "&tree=TODAY").statusCode(404);
        for (String part : List.of("breakdown?by=child-org", "breakdown?by=split&only=child-org:BL")) {
            as("QN").get("/api/note/v1/indicators/NOTE.WRITTEN/" + part + "&org=QN" + TERM + "&tree=TODAY")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains(part.contains("only") ? "only" : "by"));
        }
        as("QN").get("/api/note/v1/indicators/NOTE.WRITTEN/records?org=BL-HM" + TERM + "&tree=TODAY")
                .then()
                .statusCode(400);
    }

    @Test
    void records_of_a_unit_that_was_divided_are_told_and_not_counted() {
        write("BL-DV", "2021-06-01", "Của xã bị chia", 2);
        write("BL-DV-DU", "2021-06-02", "Của đảng uỷ xã bị chia", 2);
        write("BL-DV-T01", "2021-06-03", "Của thôn chuyển đi", 2);
        unit("QN-DV", "COMMUNE", "[{'parent':'QN','from':'2025-07-01','until':null}]", "2025-07-01");
        unit(
                "BL-DV-T01",
                "VILLAGE",
                "[{'parent':'BL-DV','from':'1960-01-01','until':'2025-07-01'},"
                        + "{'parent':'QN-DV','from':'2025-07-01','until':null}]",
                "1960-01-01");
        TestFeed.tell(SUCCESSION, "BL-DV/QN-HM", divided("QN-HM", 2));
        TestFeed.tell(SUCCESSION, "BL-DV/QN-DV", divided("QN-DV", 3));
        figures("TW", "NOT-KNOWN" + TERM).statusCode(404);
        figures("QN", "QN-DV" + TERM + "&tree=TODAY")
                .body("values[0].value", equalTo(1))
                .body("values[0].allocation.unit", contains("BL-DV"))
                .body("values[0].allocation[0].share", equalTo("3/5"))
                .body("values[0].allocation[0].records", equalTo(2))
                .body("values[0].allocation[0].estimate", equalTo(1.2f))
                .body("values[0].allocation[0].counted", equalTo(false));
        figures("QN", "QN-HM" + TERM + "&tree=TODAY")
                .body("values[0].value", equalTo(1))
                .body("values[0].allocation.unit", contains("BL-DV", "BL-HM-DU"))
                .body("values[0].allocation.counted", contains(false, true))
                .body("values[0].allocation[0].estimate", equalTo(0.8f));
        // Divided, but all of it within the province: nothing is left over there.
        figures("QN", "QN" + TERM + "&tree=TODAY")
                .body("values[0].value", equalTo(7))
                .body("values[0].allocation", empty());
        figures("QN", "QN-DV" + TERM + "&tree=TODAY&reach=OWN").body("values[0].value", equalTo(0));
        figures("QN", "QN-HM" + TERM + "&tree=TODAY&reach=OWN").body("values[0].value", equalTo(1));
        // Before the successions were known, nobody had taken over.
        figures("QN", "QN-HM" + TERM + "&tree=TODAY&knownAt=2025-06-30T00:00:00Z")
                .statusCode(400);
    }

    private static String divided(String successor, int fifths) {
        return """
                {"predecessor":"BL-DV","successor":"%s","share":"FRACTION","numerator":%d,"denominator":5,\
                "onDay":"2025-07-01","event":"E2","recordedAt":"2025-07-01T00:00:00Z"}""".formatted(successor, fifths);
    }

    private static void unit(String code, String kind, String placements, String from) {
        TestFeed.tell(
                "vn.capuy.organisation.unit", code, """
                {"code":"%1$s","kind":"%2$s","name":{"vi":"Đơn vị %1$s","en":"Unit %1$s","ar":"وحدة %1$s"},"symbol":null,\
                "standsIn":null,"establishedOn":"%4$s","endedOn":null,"placements":%3$s}""".formatted(code, kind, placements.replace('\'', '"'), from));
    }
}
