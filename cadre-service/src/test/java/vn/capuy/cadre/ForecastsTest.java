package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ForecastsTest {
    private static final String MOVEMENT_COLUMNS = "reference,kind,person,from_post,to_post,decided_by,decided_on,"
            + "effective_on,planned_return_on,void_reason";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        Api.importing(
                        Api.importer(),
                        "/terms",
                        "",
                        "committee,code,starts_on,ends_on",
                        "BL,2015-2020,2015-07-25,2020-07-31",
                        "BL,2020-2025,2020-08-01,2025-06-30",
                        "BL-HM-DU,2020-2025,2020-06-05,")
                .statusCode(200);
    }

    private static ValidatableResponse forecast(String what, String on, String until) {
        return forecast("BL", what, on, until);
    }

    private static ValidatableResponse forecast(String org, String what, String on, String until) {
        return Api.reader(org)
                .get("/forecasts/" + what + "?on=" + on + "&until=" + until)
                .then()
                .statusCode(200);
    }

    @Test
    void a_cadre_retires_once_from_all_his_posts_on_the_last_day_of_his_month() {
        Seed.holdings("CB-4,BTC-TB,2020-01-01,", "CB-4,HM-BT,2020-01-01,", "CB-2,BTC-PB,2020-01-01,");
        forecast("retirements", "2024-06-01", "2025-05-31")
                .body("items", hasSize(1))
                .body("items[0].retiresOn", equalTo("2025-05-31"))
                .body("items[0].posts", contains("BTC-TB", "HM-BT"))
                .body("items[0].finding.citation", containsString("135/2020"))
                .body("items[0].finding.certainty", equalTo("READ"))
                .body("items[0].finding.message", containsString("61 years and 3 months"));
        forecast("retirements", "2024-06-01", "2025-05-30").body("items", hasSize(0));
        forecast("retirements", "2025-05-31", "2025-05-31").body("items", hasSize(1));
        forecast("retirements", "2025-06-01", "2026-05-31").body("items", hasSize(0));
        // Another district's reader does not know of him.
        forecast("TY", "retirements", "2024-06-01", "2025-05-31").body("items", hasSize(0));
        String csv = Api.reader("BL")
                .accept("text/csv")
                .get("/forecasts/retirements?on=2024-06-01&until=2025-05-31")
                .asString();
        assertEquals(2, csv.lines().count(), csv);
    }

    @Test
    void an_elected_office_ends_with_its_term_and_an_open_term_is_only_expected_to() {
        Seed.holdings("CB-2,HM-BT,2020-06-05,", "CB-1,BTC-TB,2020-08-01,");
        forecast("term-ends", "2024-06-05", "2025-06-04")
                .body("items.post", contains("HM-BT"))
                .body("items[0].endsOn", equalTo("2025-06-04"))
                .body("items[0].expected", equalTo(true))
                .body("items[0].finding.verdict", equalTo("PERSON_MUST_JUDGE"));
        forecast("term-ends", "2024-06-05", "2025-06-03").body("items", hasSize(0));
        // Past its usual length the term still runs: its end is due each day.
        forecast("term-ends", "2025-07-01", "2025-07-01").body("items[0].endsOn", equalTo("2025-07-01"));
        Api.importer()
                .body("{\"endsOn\": \"2025-05-15\"}")
                .post("/terms/BL-HM-DU/2020-2025/end")
                .then()
                .statusCode(200);
        forecast("term-ends", "2024-06-05", "2025-06-04")
                .body("items[0].endsOn", equalTo("2025-05-15"))
                .body("items[0].expected", equalTo(false))
                .body("items[0].finding.verdict", equalTo("MET"));
    }

    @Test
    void a_head_in_his_second_term_may_not_go_on_and_half_a_term_is_left_to_a_person() {
        Seed.holdings("CB-1,BTC-TB,2018-01-27,", "CB-2,BTC-PB,2015-07-25,");
        // The term of 2015-2020 has 1834 days: from 2018-01-27 on 917 of them are left, its half.
        forecast("term-limits", "2024-07-01", "2025-06-30")
                .body("items.post", contains("BTC-TB"))
                .body("items[0].terms", equalTo(2))
                .body("items[0].endsOn", equalTo("2025-06-30"))
                .body("items[0].finding.verdict", equalTo("MET"))
                .body("items[0].finding.citation", equalTo("65-QĐ/TW"));
        forecast("term-limits", "2024-07-01", "2025-06-29").body("items", hasSize(0));
        // In the term before it was his first.
        forecast("term-limits", "2020-01-01", "2020-12-31").body("items", hasSize(0));
    }

    @Test
    void a_head_who_came_after_the_middle_of_the_first_term_is_left_to_a_person() {
        Seed.holdings("CB-1,BTC-TB,2018-01-28,");
        forecast("term-limits", "2024-07-01", "2025-06-30")
                .body("items[0].leastShare", equalTo(49.9f))
                .body("items[0].finding.verdict", equalTo("PERSON_MUST_JUDGE"));
    }

    @Test
    void a_head_who_came_with_the_term_or_paused_for_one_is_in_his_first() {
        Api.importing(
                        Api.importer(),
                        "/terms",
                        "",
                        "committee,code,starts_on,ends_on",
                        "BL,2010-2015,2010-08-01,2015-07-24")
                .statusCode(200);
        Seed.holdings("CB-1,BTC-TB,2010-08-01,2015-07-24", "CB-1,BTC-TB,2020-08-01,");
        forecast("term-limits", "2024-07-01", "2025-06-30").body("items", hasSize(0));
    }

    @Test
    void the_mark_of_36_months_is_due_on_the_very_day() {
        Seed.holdings("CB-2,HM-BT,2022-06-01,", "CB-1,BTC-TB,2022-06-01,");
        Api.importing(
                        Api.importer(),
                        "/movements",
                        "",
                        MOVEMENT_COLUMNS,
                        "LC-1,ROTATION,CB-2,BTC-PB,HM-BT,BL,2022-05-01,2022-06-01,2025-06-10,",
                        "LC-2,ROTATION,CB-1,BTC-PB,BTC-TB,BL,2022-05-01,2022-06-01,2025-05-31,",
                        "LC-3,ROTATION,CB-3,BTC-PB,BTC-TB,BL,2022-05-01,2022-06-01,2025-06-01,",
                        "LC-4,ROTATION,CB-2,BTC-PB,HM-BT,BL,2022-05-01,2022-06-01,2025-06-01,Nhập trùng")
                .statusCode(200);
        forecast("time-in-post", "2025-05-31", "2025-06-01")
                .body("items.reference", contains("LC-2", "LC-1"))
                .body("items[0].dueOn", equalTo("2025-05-31"))
                .body("items[0].markOn", equalTo("2025-06-01"))
                .body("items[0].finding.verdict", equalTo("PERSON_MUST_JUDGE"))
                .body("items[1].dueOn", equalTo("2025-06-01"))
                .body("items[1].finding.verdict", equalTo("MET"))
                .body("items[1].finding.certainty", equalTo("GENERAL"));
        // After the mark the return is still to come.
        forecast("time-in-post", "2025-06-02", "2025-06-10")
                .body("items.reference", contains("LC-1"))
                .body("items[0].dueOn", equalTo("2025-06-10"));
        forecast("time-in-post", "2025-05-01", "2025-05-30").body("items", hasSize(0));
    }

    @Test
    void a_seat_is_free_on_the_day_after_its_holder_and_never_before() {
        Seed.holdings("CB-4,BTC-TB,2020-01-01,", "CB-1,BTC-PB,2020-01-01,", "CB-2,BTC-PB,2020-01-01,2024-12-31");
        forecast("vacancies", "2024-12-31", "2024-12-31").body("items.findAll { it.org == 'BL-BTC' }", hasSize(0));
        forecast("vacancies", "2024-12-31", "2025-01-01")
                .body("items.findAll { it.org == 'BL-BTC' }.post", contains("BTC-PB"))
                .body("items.find { it.post == 'BTC-PB' }.reason", equalTo("END_ENTERED"))
                .body("items.find { it.post == 'BTC-PB' }.person", equalTo("CB-2"));
        forecast("vacancies", "2025-01-01", "2025-06-01")
                .body("items.find { it.post == 'BTC-PB' }.reason", equalTo("FREE"))
                .body("items.find { it.post == 'BTC-PB' }.seats", equalTo(1))
                .body("items.find { it.post == 'BTC-PB' }.covered", equalTo(false))
                .body("items.find { it.post == 'BTC-TB' }.freeOn", equalTo("2025-06-01"))
                .body("items.find { it.post == 'BTC-TB' }.reason", equalTo("RETIREMENT"))
                .body("items.find { it.post == 'BTC-TB' }.finding.rule", equalTo("RET-01"));
        forecast("vacancies", "2025-01-01", "2025-05-31").body("items.findAll { it.post == 'BTC-TB' }", hasSize(0));
    }

    @Test
    void a_movement_frees_a_seat_whether_it_is_decided_or_only_proposed() {
        Seed.holdings("CB-4,BTC-TB,2020-01-01,", "CB-1,BTC-PB,2020-01-01,", "CB-2,HM-BT,2023-01-01,");
        Api.importing(
                        Api.importer(),
                        "/movements",
                        "",
                        MOVEMENT_COLUMNS,
                        "LC-9,ROTATION,CB-2,BTC-PB,HM-BT,BL,2022-12-15,2023-01-01,2026-01-01,")
                .statusCode(200);
        Api.editor("BL")
                .body(
                        "{\"reference\": \"DC-7\", \"kind\": \"TRANSFER\", \"person\": \"CB-4\", \"fromPost\": \"BTC-TB\","
                                + " \"toPost\": \"BTC-PB\", \"decidedBy\": \"BL\", \"decidedOn\": \"2025-01-10\","
                                + " \"effectiveOn\": \"2025-02-01\"}")
                .post("/movements")
                .then()
                .statusCode(201);
        forecast("vacancies", "2025-01-15", "2026-01-01")
                .body("items.find { it.post == 'BTC-TB' }.reason", equalTo("MOVEMENT"))
                .body("items.find { it.post == 'BTC-TB' }.reference", equalTo("DC-7"))
                .body("items.find { it.post == 'BTC-TB' }.freeOn", equalTo("2025-02-01"))
                .body("items.find { it.post == 'BTC-TB' }.furtherReasons", contains("RETIREMENT"))
                .body("items.find { it.post == 'BTC-PB' }.incoming", equalTo(1))
                .body("items.find { it.post == 'BTC-PB' }.covered", equalTo(true))
                // His term ends before he is to return.
                .body("items.find { it.post == 'HM-BT' }.reason", equalTo("TERM_END"))
                .body("items.find { it.post == 'HM-BT' }.furtherReasons", contains("RETURN"));
    }

    @Test
    void what_is_read_page_by_page_is_the_whole_and_the_summary_counts_it() {
        Seed.holdings("CB-4,BTC-TB,2020-01-01,", "CB-2,HM-BT,2020-06-05,");
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            var page = Api.reader("BL")
                    .get("/forecasts/vacancies?on=2024-06-05&until=2025-06-05&limit=2&after=" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("items.post"));
            next = page.getString("next");
        } while (next != null);
        assertEquals(List.of("BTC-PB", "C01-BT", "C02-BT", "T01-TR", "T02-TR", "BTC-TB", "HM-BT"), read);
        forecast("summary", "2024-06-05", "2025-06-05")
                .body("freeSeats", equalTo(6))
                .body("months", hasSize(13))
                .body("months.find { it.month == '2025-05' }.retirements", equalTo(1))
                .body("months.find { it.month == '2025-06' }.termEnds", equalTo(1))
                .body("months.find { it.month == '2025-06' }.vacancies", equalTo(2))
                .body("months.find { it.month == '2024-06' }.vacancies", equalTo(0));
    }

    @Test
    void an_organisation_sees_what_stands_below_it_and_a_forecast_does_not_look_too_far() {
        Seed.holdings("CB-4,BTC-TB,2020-01-01,");
        Api.reader("BL")
                .get("/forecasts/retirements?org=BL-HM&on=2024-06-05&until=2025-06-05")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.reader("BL").get("/forecasts/retirements?org=TY").then().statusCode(404);
        Api.reader("BL").get("/forecasts/summary?org=NOWHERE").then().statusCode(404);
        Api.reader("BL")
                .get("/forecasts/vacancies?on=2024-01-01&until=2034-01-02")
                .then()
                .statusCode(400)
                .body("violations.field", contains("until"));
        Api.reader("BL")
                .get("/forecasts/vacancies?on=2024-01-02&until=2024-01-01")
                .then()
                .statusCode(400);
        Api.reader("BL").get("/forecasts/term-ends?on=%2B99999-01-01").then().statusCode(400);
        Api.as("nobody", "BL", "kpi-reader")
                .get("/forecasts/retirements")
                .then()
                .statusCode(403);
        for (String what : List.of("retirements", "term-ends", "term-limits", "time-in-post", "vacancies", "summary")) {
            Api.reader("BL")
                    .get("/forecasts/" + what + "?on=0001-01-01")
                    .then()
                    .statusCode(200)
                    .body("next", nullValue());
            Api.reader("BL").get("/forecasts/" + what).then().statusCode(200).body("$", notNullValue());
        }
    }
}
