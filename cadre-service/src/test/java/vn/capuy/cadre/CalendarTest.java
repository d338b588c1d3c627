package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CalendarTest {
    private static final String COLUMNS = "day,kind,name_vi,name_en,name_ar,document,article,certainty";
    private static final String TET =
            "2027-02-08,HOLIDAY,Nghỉ bù Tết Nguyên đán,Lunar New Year,,45/2019/QH14,Điều 112,READ";

    @BeforeEach
    void seed() {
        Seed.organisation();
    }

    /** What the installation brings is left as it was. */
    @AfterEach
    void restore() {
        Database.run("delete from calendar_day where day >= date '2027-01-01'");
        Database.run("delete from calendar_year where year > 2026");
    }

    private static RequestSpecification administrator() {
        return Api.as("administrator", "TW", "administrator", "feed-reader");
    }

    private static String day(String day, String kind) {
        return """
                {"day":"%s","kind":"%s","nameVi":"Tết Dương lịch","nameEn":"New Year's Day","nameAr":"رأس السنة",\
                "document":"45/2019/QH14","article":"Điều 112","certainty":"READ"}""".formatted(day, kind);
    }

    @Test
    void an_administrator_enters_a_holiday_which_is_told_and_voids_what_was_wrong() {
        String id = administrator()
                .body(day("2027-01-01", "HOLIDAY"))
                .post("/calendar/days")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("name", equalTo("New Year's Day"))
                .extract()
                .path("id");
        administrator()
                .body(day("2027-01-01", "HOLIDAY"))
                .post("/calendar/days")
                .then()
                .statusCode(400)
                .body("violations.field", contains("day"));
        administrator()
                .body(day("2027-01-04", "MAKE_UP"))
                .post("/calendar/days")
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
        administrator()
                .body(day("0001-01-01", "HOLIDAY"))
                .post("/calendar/days")
                .then()
                .statusCode(400);
        Api.editor("BL")
                .body(day("2027-01-02", "MAKE_UP"))
                .post("/calendar/days")
                .then()
                .statusCode(403);
        administrator()
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/calendar/days/" + id + "/void")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("voidReason", equalTo("Nhập nhầm"));
        administrator()
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/calendar/days/" + id + "/void")
                .then()
                .statusCode(409);
        Api.reader("BL").get("/calendar/days?from=2027-01-01").then().body("items", empty());
        Api.reader("BL").get("/calendar/days/" + id).then().statusCode(200).body("voidedAt", notNullValue());
        administrator()
                .accept("application/cloudevents-batch+json")
                .get("/feed?limit=2000")
                .then()
                .body("findAll { it.type == 'vn.capuy.calendar.day' }.data.day", contains("2027-01-01", "2027-01-01"))
                .body("findAll { it.type == 'vn.capuy.calendar.day' }.last().data.voidReason", equalTo("Nhập nhầm"))
                .body("findAll { it.type == 'vn.capuy.calendar.day' }.last().data.version", is(1));
        assertEquals(
                List.of("calendar.day-entered", "calendar.day-voided"),
                Database.column("select action from journal where subject_type = 'calendar-day' order by position"));
    }

    @Test
    void the_days_of_a_year_are_imported_all_or_none() {
        Api.importing(administrator(), "/calendar/days", "", COLUMNS, TET, TET, "2027-02-13,MAKE_UP,Làm bù,,,x,,OPEN")
                .statusCode(400)
                .body("violations.row", contains(3));
        Api.importing(
                        administrator(),
                        "/calendar/days",
                        "",
                        COLUMNS,
                        "2027-02-10,MAKE_UP,Làm bù,,,x,,OPEN",
                        "9999-01-01,HOLIDAY,x,,,x,,SURE")
                .statusCode(400)
                .body("violations.column", hasItems("kind", "day", "certainty"));
        assertEquals(0, Database.number("select count(*) from calendar_day where day > date '2026-12-31'"));
        Api.importing(administrator(), "/calendar/days", "", COLUMNS, TET, "2027-02-13,MAKE_UP,Làm bù,,,x,,OPEN")
                .statusCode(200)
                .body("written", is(2));
        Api.importing(administrator(), "/calendar/days", "", COLUMNS, TET).statusCode(400);
    }

    @Test
    void a_limit_that_runs_into_a_year_is_provisional_until_that_year_is_complete() {
        administrator().post("/calendar/years/2027/complete").then().statusCode(409);
        Api.importing(administrator(), "/calendar/days", "", COLUMNS, TET, "2027-01-01,HOLIDAY,Tết,,,x,,READ")
                .statusCode(200);
        Api.reader("BL")
                .get("/calendar/working-days?from=2026-12-30&days=2")
                .then()
                .statusCode(200)
                .body("to", is("2027-01-04"))
                .body("provisional", is(true))
                .body("unknownYears", contains(2027));
        administrator()
                .post("/calendar/years/2027/complete")
                .then()
                .statusCode(200)
                .body("year", is(2027));
        administrator().post("/calendar/years/2027/complete").then().statusCode(409);
        administrator().post("/calendar/years/9999/complete").then().statusCode(400);
        Api.reader("BL")
                .get("/calendar/working-days?from=2026-12-30&days=2")
                .then()
                .body("provisional", is(false))
                .body("steps.kind", contains("WORKING", "HOLIDAY", "WEEKEND", "WORKING"))
                .body("steps[1].name", is("Tết"))
                .body("steps[1].citation", is("x"));
        Api.reader("BL")
                .get("/calendar/years")
                .then()
                .body("year", hasItem(2027))
                .body("", hasSize(13));
    }

    @ParameterizedTest
    @CsvSource({
        // Over Tết 2025, over the swapped days of 2024, 2025 and 2026, over the second day of National Day since 2021.
        "2025-01-24,1,2025-02-03",
        "2024-04-26,2,2024-05-03",
        "2024-04-26,3,2024-05-04",
        "2025-04-25,1,2025-04-26",
        "2025-04-29,1,2025-05-05",
        "2026-08-21,1,2026-08-22",
        "2026-08-28,1,2026-09-03",
        "2020-09-01,1,2020-09-03",
        "2021-09-01,1,2021-09-06",
        "2019-12-31,1,2020-01-02",
        "2018-12-28,3,2019-01-04",
        "2026-04-24,1,2026-04-28"
    })
    void the_calendar_that_comes_with_the_installation_knows_the_holidays(String from, int days, String to) {
        Api.reader("BL")
                .get("/calendar/working-days?from=" + from + "&days=" + days)
                .then()
                .statusCode(200)
                .body("to", is(to))
                .body("provisional", is(false));
    }

    @Test
    void the_calendar_is_listed_page_by_page_and_as_a_file() {
        String next = Api.reader("BL")
                .get("/calendar/days?from=2024-01-01&to=2024-12-31&limit=10")
                .then()
                .body("items", hasSize(10))
                .body("items[0].day", is("2024-01-01"))
                .extract()
                .path("next");
        Api.reader("BL")
                .get("/calendar/days?from=2024-01-01&to=2024-12-31&after=" + next)
                .then()
                .body("items.day", hasItems("2024-05-04", "2024-09-03"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/calendar/days?from=2024-01-01&to=2024-12-31")
                .then()
                .statusCode(200)
                .body(containsString("Hùng Kings"));
        for (String query : List.of("from=2024-02-01&to=2024-01-01", "from=+999999999-12-31", "to=x")) {
            Api.reader("BL").get("/calendar/days?" + query).then().statusCode(400);
        }
        for (String query :
                List.of("from=2024-02-01", "days=3", "from=2024-02-01&days=1001", "from=2300-01-01&days=1")) {
            Api.reader("BL").get("/calendar/working-days?" + query).then().statusCode(400);
        }
    }
}
