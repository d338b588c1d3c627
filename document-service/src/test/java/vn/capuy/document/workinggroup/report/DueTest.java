package vn.capuy.document.workinggroup.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.administrator;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.workinggroup.Groups.CHARGES;
import static vn.capuy.document.workinggroup.Groups.REPORTS;
import static vn.capuy.document.workinggroup.Groups.WORKING_GROUPS;
import static vn.capuy.document.workinggroup.Groups.approver;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.charge;
import static vn.capuy.document.workinggroup.Groups.created;
import static vn.capuy.document.workinggroup.Groups.drafted;
import static vn.capuy.document.workinggroup.Groups.founded;
import static vn.capuy.document.workinggroup.Groups.reportsEachMonth;
import static vn.capuy.document.workinggroup.Groups.step;
import static vn.capuy.document.workinggroup.Groups.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;

/** What is due, what is missing or late, and the figure that is counted of it. A month's report is due on the fifth after. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DueTest {
    private String group;

    @BeforeEach
    void a_group_that_reports_each_month() {
        Desk.clear();
        group = founded("BL-HM");
        reportsEachMonth(group, "2022-01-15");
    }

    @Test
    void a_report_is_missing_late_or_on_time() {
        submitted(group, "2022-01-01", "2022-02-05");
        submitted(group, "2022-02-01", "2022-03-06");
        drafted(group, "2022-03-01");
        due("2022-04-06&from=2022-01-01")
                .body("items.periodFrom", contains("2022-01-01", "2022-02-01", "2022-03-01"))
                .body("items.dueOn", contains("2022-02-05", "2022-03-05", "2022-04-05"))
                .body("items.state", contains("ON_TIME", "LATE", "MISSING"))
                .body("items.daysLate", contains(0, 1, 1));
        due("2022-04-05&from=2022-04-01").body("items.state", contains("DUE"));
        due("2022-04-06&state=MISSING").body("items.periodFrom", contains("2022-03-01"));
        // As it stood on the day: handed in the day after.
        due("2022-03-05&state=DUE").body("items.periodFrom", contains("2022-02-01"));
        clerkOfHoanhMo()
                .get(WORKING_GROUPS + "/reports/due?onDay=2022-04-06")
                .then()
                .body("items", empty());
        clerk().get(WORKING_GROUPS + "/reports/due?onDay=2022-04-06&from=2019-01-01")
                .then()
                .statusCode(400);
        assertEquals(
                4,
                clerk().accept("text/csv")
                        .get(WORKING_GROUPS + "/reports/due?onDay=2022-04-06&from=2022-01-01")
                        .asString()
                        .lines()
                        .count());
    }

    @Test
    void the_list_goes_on_page_by_page() {
        String next = clerk().get(WORKING_GROUPS + "/reports/due?onDay=2022-06-30&from=2022-01-01&limit=3")
                .then()
                .body("items.periodFrom", contains("2022-01-01", "2022-02-01", "2022-03-01"))
                .extract()
                .path("next");
        clerk().get(WORKING_GROUPS + "/reports/due?onDay=2022-06-30&from=2022-01-01&limit=3&after=" + next)
                .then()
                .body("items.periodFrom", contains("2022-04-01", "2022-05-01"))
                .body("next", equalTo(null));
    }

    @Test
    void nothing_is_due_of_a_period_on_whose_last_day_the_group_works_no_more_or_reports_no_more() {
        at(clerk(), 0)
                .body(Map.of("endedOn", "2022-05-30"))
                .post(WORKING_GROUPS + "/" + group + "/end")
                .then()
                .statusCode(200);
        due("2022-12-31&from=2022-01-01").body("items.periodFrom.max()", equalTo("2022-04-01"));
        String other = founded("BL-DV");
        String charge = reportsEachMonth(other, "2022-01-01");
        at(clerk(), 0)
                .body(Map.of("lastDay", "2022-02-28", "ground", "Hết kế hoạch"))
                .post(CHARGES + "/" + charge + "/end")
                .then()
                .statusCode(200);
        due("2022-12-31&from=2022-01-01&workingGroup=" + other)
                .body("items.periodFrom", contains("2022-01-01", "2022-02-01"));
    }

    @Test
    void weeks_and_quarters_are_due_by_their_own_rules() {
        String other = founded("BL-DV");
        created(CHARGES, charge(other, "REPORTS", "period", "WEEK", "2022-01-03"));
        created(CHARGES, charge(other, "REPORTS", "period", "QUARTER", "2022-01-01"));
        due("2022-01-18&from=2022-01-01&workingGroup=" + other)
                .body("items.period", contains("WEEK", "WEEK"))
                .body("items.dueOn", contains("2022-01-11", "2022-01-18"));
        due("2022-04-10&from=2022-04-06&workingGroup=" + other + "&period=QUARTER")
                .body("items.dueOn", contains("2022-04-10"));
    }

    @Test
    void an_entered_rule_goes_before_the_one_that_is_built_in_from_its_day_on() {
        rule("month", "2022-02-01", 10);
        due("2022-03-31&from=2022-01-01").body("items.dueOn", contains("2022-02-05", "2022-03-10"));
    }

    @Test
    void reports_on_time_are_counted_as_it_was_known() {
        submitted(group, "2022-01-01", "2022-02-05");
        String second = submitted(group, "2022-02-01", "2022-03-05");
        Instant before = Instant.now();
        figure("").apply(1, 2, 2);
        step(approver(), second, 1, Map.of("step", "RETURN", "on", "2022-03-06", "note", "Thiếu số liệu"))
                .then()
                .statusCode(200);
        figure("").apply(1, 1, 2);
        figure("&knownAt=" + before).apply(1, 2, 2);
        clerk().get(ROOT + "/indicators/GROUP.REPORTED_ON_TIME/records?org=BL&from=2022-02-01&to=2022-03-31")
                .then()
                .statusCode(200)
                .body("items.periodFrom", contains("2022-01-01", "2022-02-01"))
                .body("items.state", contains("ON_TIME", "MISSING"));
        clerk().get(ROOT + "/indicators/GROUP.REPORTED_ON_TIME/series?org=BL&from=2022-02-01&to=2022-03-31&by=month")
                .then()
                .statusCode(200)
                .body("points.numerator", contains(1, 0))
                .body("points.denominator", contains(1, 1));
        at(clerk(), 2)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(REPORTS + "/" + second + "/void")
                .then()
                .statusCode(200);
        figure("").apply(1, 1, 2);
    }

    private interface Figure {
        void apply(int groups, int onTime, int due);
    }

    private static Figure figure(String more) {
        JsonPath figure = clerk().get(ROOT + "/indicators/values?org=BL&from=2022-02-01&to=2022-03-31" + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("values.find { it.code == 'GROUP.REPORTED_ON_TIME' }");
        return (groups, onTime, due) -> {
            assertEquals(onTime, figure.getInt("numerator"));
            assertEquals(due, figure.getInt("denominator"));
        };
    }

    private static ValidatableResponse due(String query) {
        return clerk().get(WORKING_GROUPS + "/reports/due?onDay=" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void two_reports_that_are_due_on_one_day_come_on_two_pages() {
        String other = founded("BL-DV");
        created(CHARGES, charge(other, "REPORTS", "period", "WEEK", "2022-01-03"));
        rule("week", "2022-01-01", 9);
        rule("week", "2022-01-10", 2);
        String due = WORKING_GROUPS + "/reports/due?onDay=2022-01-18&from=2022-01-18&limit=1&workingGroup=" + other;
        String next = clerk().get(due)
                .then()
                .body("items.periodFrom", contains("2022-01-03"))
                .extract()
                .path("next");
        clerk().get(due + "&after=" + next)
                .then()
                .body("items.periodFrom", contains("2022-01-10"))
                .body("items.dueOn", contains("2022-01-18"));
    }

    private static void rule(String period, String from, int days) {
        administrator()
                .body(Map.of(
                        "from",
                        from,
                        "figure",
                        days,
                        "document",
                        "05-QC/HU",
                        "article",
                        "Điều 12",
                        "certainty",
                        "READ"))
                .post(ROOT + "/limits/group.report-days-" + period + "/versions")
                .then()
                .statusCode(200);
    }
}
