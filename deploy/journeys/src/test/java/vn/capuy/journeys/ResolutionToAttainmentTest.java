package vn.capuy.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Tokens;

/**
 * A resolution, through the gateway: from its clauses over the tasks that are given out for them and the weeks, months and
 * quarters that are closed on them, to what was attained by the day that it had set.
 */
class ResolutionToAttainmentTest {
    private static final String TWO_YEARS = "org=BL&from=2021-01-01&to=2022-12-31";
    private static final Office BINH_LIEU = new Office(
            Tokens.of("secretary")
                    .roles("document-reader", "kpi-reader")
                    .org("BL")
                    .clearance("SECRET"),
            "/api/document/v1");

    private static final Office OFFICE =
            Office.of("office-of-tasks", "document", "document-reader", "document-editor", "kpi-reader");
    private static final Office STANDING_COMMITTEE =
            Office.of("standing-committee-of-tasks", "document", "document-reader", "document-approver");
    private static final Office COMMUNE = commune("clerk-of-the-lead", "TY-PD");
    private static final Office NEIGHBOUR = commune("clerk-beside", "BL-HM");

    private static Office commune(String account, String org) {
        return new Office(
                Tokens.of(account)
                        .roles("document-reader", "document-editor", "kpi-reader")
                        .org(org)
                        .clearance("SECRET"),
                "/api/document/v1");
    }

    @BeforeAll
    static void suite() {
        Demo.suite();
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    /** What the demo term tells of the years 2021 and 2022. */
    @Test
    void the_term_tells_how_the_district_came_to_the_new_rural_standard() {
        String resolution = BINH_LIEU
                .reads("/documents?issuer=BL&type=RESOLUTION&from=2021-02-09&to=2021-02-09")
                .extract()
                .path("items.find { it.notation == '06-NQ/HU' }.id");
        BINH_LIEU
                .reads("/documents/" + resolution + "/task-coverage?onDay=2022-12-31&limit=500")
                .statusCode(200)
                .body("items", hasSize(24))
                .body("items.findAll { it.tasks == 0 }.state", contains("NONE"))
                .body("items.findAll { it.tasks > 0 && it.done < it.tasks }", empty());

        JsonPath figures = BINH_LIEU
                .asks()
                .get("/api/kpi/v1/figures?" + TWO_YEARS)
                .then()
                .statusCode(200)
                .body("partial", is(false))
                .extract()
                .jsonPath();
        assertEquals(
                171,
                value(figures, "TASK.DONE"),
                "167 of the district, all but a cancelled one, and four of a commune");
        assertEquals(0, value(figures, "TASK.OVERDUE"));
        assertEquals(7, value(figures, "GROUP.WORKING"));

        closed("WEEK", 104);
        closed("MONTH", 24);
        closed("QUARTER", 8);
        String last = BINH_LIEU
                .reads("/task-periods?org=BL&kind=QUARTER&from=2022-10-01&to=2022-12-31")
                .extract()
                .path("items[0].id");
        BINH_LIEU
                .reads("/task-periods/" + last + "/verification")
                .body("closed.period", equalTo("2022-Q4"))
                .body("closed.overdue", equalTo(0))
                .body("agrees", equalTo(true));

        for (var each : List.of("NRD_COMMUNE 6", "URBAN_TOWN 1", "NRD_DISTRICT 1")) {
            String[] set = each.split(" ");
            BINH_LIEU
                    .reads("/criteria-sets/" + set[0] + "/attainment?org=BL&onDay=2022-12-31")
                    .body("items.findAll { it.criteria == it.criteriaAttained }", hasSize(Integer.parseInt(set[1])));
        }
    }

    private static void closed(String kind, int times) {
        BINH_LIEU
                .reads("/task-periods?org=BL&kind=" + kind + "&from=2021-01-01&to=2022-12-31&limit=500")
                .body("items", hasSize(times))
                .body("items.takenOver", everyItem(is(true)));
    }

    /** What a district's office does today, step by step, and what is refused. */
    @Test
    void clauses_become_tasks_whose_weeks_are_closed_and_whose_lead_is_judged() {
        String resolution = "/documents/" + OFFICE.enters("/documents", """
                {"issuer": "TY", "type": "RESOLUTION", "issuedOn": "2024-05-02", "field": "NEW_RURAL",
                 "abstract": "Về xây dựng thôn nông thôn mới kiểu mẫu", "signingBody": "EXECUTIVE_COMMITTEE",
                 "signer": "Hoàng Văn Thử"}""", "id");
        String clause = OFFICE.changes(resolution, "/clauses", """
                        {"clauses": [{"kind": "POINT", "label": "Điểm 1", "requiresTasks": true,
                         "content": "Đảng uỷ các xã chọn mỗi xã một thôn làm điểm trong quý II năm 2024."}]}""")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].id");
        OFFICE.reads(resolution + "/task-coverage").body("items.tasks", contains(0));

        String task = "/tasks/" + OFFICE.enters("/tasks", task(resolution, clause, "TY-PD-DU"), "task.id");
        refused(resolution, clause);
        OFFICE.reads(resolution + "/task-coverage").body("items.tasks", contains(1));
        NEIGHBOUR.reads(task).statusCode(404);
        COMMUNE.reads(task).statusCode(200).body("task.state", equalTo("ASSIGNED"));
        step(COMMUNE, task, "\"step\": \"ACCEPT\", \"on\": \"2024-05-07\"").statusCode(200);

        String week = "/task-periods/" + close("WEEK", "2024-05-08");
        OFFICE.reads(week + "/verification")
                .body("closed.period", equalTo("2024-W19"))
                .body("closed.notBegun", equalTo(1))
                .body("agrees", equalTo(true))
                .body("enteredLate", equalTo(0));
        OFFICE.asks()
                .body(closing("WEEK", "2024-05-08"))
                .post(OFFICE.service() + "/task-periods")
                .then()
                .statusCode(409);
        OFFICE.asks()
                .body(closing("YEAR", "2199-05-08"))
                .post(OFFICE.service() + "/task-periods")
                .then()
                .statusCode(400);
        COMMUNE.asks()
                .body(closing("WEEK", "2024-05-15"))
                .post(OFFICE.service() + "/task-periods")
                .then()
                .statusCode(400);
        NEIGHBOUR.reads(week).statusCode(404);

        late(task, week);
        done(task);
        judged(task);
    }

    /** One lead, six clear things, days in their order: all that is wrong is told, and nothing is assigned. */
    private static void refused(String resolution, String clause) {
        String wrong = task(resolution, clause, "TY-PD-DU")
                .replace("\"authority\": \"Huy động lực lượng của xã\", ", "")
                .replace("\"dueOn\": \"2024-06-28\"", "\"dueOn\": \"2024-05-01\"");
        OFFICE.asks()
                .body(wrong)
                .post(OFFICE.service() + "/tasks")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("authority")));
        String twoLeads = task(resolution, clause, "TY-PD-DU")
                .replace(
                        "{\"organisation\": \"TY-PD-DU\"}",
                        "[{\"organisation\": \"TY-PD-DU\"}, {\"organisation\": \"TY-VP\"}]");
        OFFICE.asks().body(twoLeads).post(OFFICE.service() + "/tasks").then().statusCode(400);
        STANDING_COMMITTEE
                .asks()
                .body(task(resolution, clause, "TY-PD-DU"))
                .post(OFFICE.service() + "/tasks")
                .then()
                .statusCode(403);
        OFFICE.reads("/tasks?assignedBy=TY&q=kieu%20mau").body("items", hasSize(1));
    }

    /** A step that is entered after the week was closed shows as late, and leaves the closed week as it was. */
    private static void late(String task, String week) {
        step(COMMUNE, task, "\"step\": \"START\", \"on\": \"2024-05-10\"").statusCode(200);
        OFFICE.reads(week + "/verification")
                .body("closed.notBegun", equalTo(1))
                .body("closed.inProgress", equalTo(0))
                .body("agrees", equalTo(true))
                .body("enteredLate", equalTo(1));
        OFFICE.reads(week + "/late").body("items.step", contains("START")).body("items.onDay", contains("2024-05-10"));
        String next = "/task-periods/" + close("WEEK", "2024-05-15");
        OFFICE.reads(next).body("inProgress", equalTo(1)).body("lateEntries", equalTo(1));
        OFFICE.reads(week + "/late").body("items.shownIn", contains("2024-W20"));
    }

    private static void done(String task) {
        step(COMMUNE, task, """
                "step": "SUBMIT", "on": "2024-06-25", "products": [{"reference": "Biên bản chọn thôn Khe Mươi"}]""").statusCode(200);
        step(COMMUNE, task, "\"step\": \"VERIFY\", \"on\": \"2024-06-26\"").statusCode(403);
        step(STANDING_COMMITTEE, task, "\"step\": \"VERIFY\", \"on\": \"2024-06-27\"")
                .statusCode(200);
        OFFICE.reads("/tasks?assignedBy=TY&onDay=2024-05-31")
                .body("items.find { it.reference == 'TKM-01' }.state", equalTo("IN_PROGRESS"));
    }

    /** The lead tells how it was, who assigned it judges: never the same person. */
    private static void judged(String task) {
        String quarter = close("QUARTER", "2024-06-30");
        String marks = """
                "marks": {"quantity": {"points": 100, "ground": "Một trên một nhiệm vụ"},
                 "quality": {"points": 95, "ground": "Được nghiệm thu lần đầu"},
                 "timeliness": {"points": 100, "ground": "Trước hạn"}}""";
        String evaluation = "/task-evaluations/"
                + COMMUNE.enters("/task-evaluations", """
                {"period": "%s", "lead": {"organisation": "TY-PD-DU"}, %s}""".formatted(quarter, marks), "evaluation.id");
        COMMUNE.changes(evaluation, "/judgement", "{%s}".formatted(marks))
                .then()
                .statusCode(403);
        STANDING_COMMITTEE
                .judges(evaluation, "/judgement", "{" + marks.replace("%", "%%") + ", \"judgements\": %s}")
                .statusCode(200)
                .body("evaluation.state", equalTo("JUDGED"));
        NEIGHBOUR.reads(evaluation).statusCode(404);
        OFFICE.reads("/responsibility?organisation=TY-PD-DU&from=2024-04-01&to=2024-06-30")
                .statusCode(200)
                .body("parts.find { it.part == 'OWN' }.done", equalTo(1))
                .body("parts.find { it.part == 'OWN' }.onTime", equalTo(1));
        OFFICE.reads("/tasks/leaderless?onDay=2024-06-30")
                .body("items.findAll { it.id == '" + task.substring(7) + "' }", empty());
    }

    private static String close(String kind, String on) {
        return OFFICE.enters("/task-periods", closing(kind, on), "id");
    }

    private static String closing(String kind, String on) {
        return "{\"org\": \"TY\", \"kind\": \"%s\", \"on\": \"%s\"}".formatted(kind, on);
    }

    private static ValidatableResponse step(Office who, String task, String step) {
        return who.changes(task, "/steps", "{" + step + "}").then();
    }

    private static String task(String resolution, String clause, String lead) {
        return """
                {"assignedBy": "TY", "reference": "TKM-01", "lead": {"organisation": "%s"},
                 "content": "Chọn một thôn làm điểm nông thôn mới kiểu mẫu", "assignedOn": "2024-05-06",
                 "startsOn": "2024-05-06", "dueOn": "2024-06-28", "responsibility": "Chịu trách nhiệm trước Ban Thường vụ",
                 "authority": "Huy động lực lượng của xã", "product": "Biên bản chọn thôn", "field": "NEW_RURAL",
                 "source": {"kind": "CLAUSE", "document": "%s", "clause": "%s"}}""".formatted(lead, resolution.substring(11), clause);
    }

    private static int value(JsonPath figures, String code) {
        return figures.getInt("figures.find { it.code == '" + code + "' }.value");
    }
}
