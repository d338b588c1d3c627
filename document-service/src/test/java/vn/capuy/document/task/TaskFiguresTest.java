package vn.capuy.document.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.task.Assigned.SECRETARY;
import static vn.capuy.document.task.Assigned.TASKS;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.PastTasks.bring;
import static vn.capuy.document.task.PastTasks.reference;
import static vn.capuy.document.task.PastTasks.row;
import static vn.capuy.document.task.PastTasks.step;
import static vn.capuy.document.task.PastTasks.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Tasks as of days and moments, and what is counted of them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TaskFiguresTest {
    private final String timely = reference();
    private final String late = reference();
    private final String open = reference();
    private final String extended = reference();

    @BeforeEach
    void four_tasks() {
        Desk.clear();
        Assigned.persons();
        bring(
                row(timely)
                        + row(late, "BL-HM-DU,", "2022-06-30", "NEW_RURAL,MEETING,,,,,Giao ban,,,")
                        + row(open, "BL-DV-DU,", "2022-06-30", "")
                        + row(extended, "BL-BTC,", "2022-06-30", ""),
                step(timely, "ACCEPT", "2022-03-01", "")
                        + submitted(timely, "2022-09-30")
                        + step(timely, "VERIFY", "2022-10-03", "")
                        + submitted(late, "2022-06-30")
                        + step(late, "RETURN", "2022-07-04", ",,,Thiếu biên bản,,")
                        + submitted(late, "2022-07-15")
                        + step(late, "VERIFY", "2022-07-20", "")
                        + step(open, "ACCEPT", "2022-03-01", "")
                        + step(extended, "EXTEND", "2022-06-30", "2022-08-31,,,Mưa lũ,,"));
    }

    @Test
    void states_due_days_and_leads_are_told_as_of_any_day() {
        assertEquals(
                Map.of(timely, "ACCEPTED", late, "RETURNED", open, "ACCEPTED", extended, "ASSIGNED"),
                states("?onDay=2022-07-04"));
        assertEquals(Map.of(timely, "VERIFIED", late, "VERIFIED", open, "ACCEPTED", extended, "ASSIGNED"), states(""));
        assertEquals(Map.of(), states("?onDay=2022-02-13"));
        listed("?onDay=2022-07-01&overdue=true").body("items.reference", contains(open));
        listed("?onDay=2022-06-30&overdue=true").body("items", empty());
        listed("?onDay=2022-07-04&overdue=true").body("items.reference", containsInAnyOrder(late, open));
        listed("?onDay=2022-09-01&overdue=true").body("items.reference", containsInAnyOrder(open, extended));
        listed("?onDay=2022-07-04&state=RETURNED").body("items.reference", contains(late));
        listed("?onDay=2022-07-05&dueFrom=2022-08-01&dueTo=2022-09-15").body("items.reference", contains(extended));
        listed("?onDay=2022-06-29&dueFrom=2022-08-01&dueTo=2022-09-15").body("items", empty());
    }

    @Test
    void a_state_is_told_as_it_was_known_at_a_moment() {
        Instant before = Instant.now();
        PastTasks.post(PastTasks.importer(), "task-steps/imports", PastTasks.STEPS + submitted(open, "2022-06-20"))
                .then()
                .statusCode(200);
        listed("?q=" + open + "&knownAt=" + before).body("items.state", contains("ACCEPTED"));
        listed("?q=" + open).body("items.state", contains("SUBMITTED"));
        listed("?onDay=2022-07-01&overdue=true&knownAt=" + before).body("items.reference", contains(open));
        listed("?onDay=2022-07-01&overdue=true").body("items", empty());
        assertEquals(
                2,
                figure("TASK.OVERDUE", "to=2022-07-04&from=2022-07-04&knownAt=" + before)
                        .getInt("value"));
        assertEquals(1, figure("TASK.OVERDUE", "to=2022-07-04&from=2022-07-04").getInt("value"));
        office().get(TASKS + "?knownAt=2222-01-01T00:00:00Z").then().statusCode(400);
    }

    @Test
    void pages_of_a_day_follow_each_other_without_gap() {
        String next = listed("?onDay=2022-07-04&limit=3")
                .body("items", hasSize(3))
                .extract()
                .path("next");
        listed("?onDay=2022-07-04&limit=3&after=" + next)
                .body("items", hasSize(1))
                .body("next", nullValue());
        office().accept("text/csv")
                .get(TASKS + "?onDay=2022-07-04")
                .then()
                .statusCode(200)
                .body(containsString("RETURNED"));
    }

    @Test
    void words_are_found_whatever_their_diacritics() {
        listed("?q=TIEU CHI moi truong " + open).body("items.reference", contains(open));
        listed("?q=tiêu chí %").body("items", empty());
        for (String text : List.of("Hoàn thành  ĐƯỜNG  thuỷ lợi", "Ủy ban\tNhân dân", "مهمة جديدة", "Ａ１ ñ İ")) {
            assertEquals(VietnameseText.fold(text), folded(text));
        }
    }

    @Test
    void figures_count_what_was_assigned_done_on_time_and_overdue() {
        String year = "from=2022-01-01&to=2022-12-31";
        JsonPath assigned = figure("TASK.ASSIGNED", year);
        assertEquals(4, assigned.getInt("value"));
        assertEquals(1, assigned.getInt("split.find { it.key == 'MEETING' }.value"));
        assertEquals(3, assigned.getInt("split.find { it.key == 'NONE' }.value"));
        assertEquals(2, figure("TASK.DONE", year).getInt("value"));
        assertEquals(1, figure("TASK.DONE", "from=2022-07-01&to=2022-07-15").getInt("value"));
        assertEquals(0, figure("TASK.DONE", "from=2022-07-16&to=2022-09-29").getInt("value"));
        JsonPath onTime = figure("TASK.ON_TIME_RATE", year);
        assertEquals(1, onTime.getInt("numerator"));
        assertEquals(2, onTime.getInt("denominator"));
        assertEquals(1, figure("TASK.OVERDUE", "from=2022-01-01&to=2022-07-01").getInt("value"));
        assertEquals(2, figure("TASK.OVERDUE", "from=2022-01-01&to=2022-12-31").getInt("value"));
        assertEquals(2, figure("TASK.OVERDUE", "from=2022-01-01&to=2026-01-31").getInt("value"));
    }

    @Test
    void each_figure_leads_back_to_its_tasks_and_breaks_down_by_lead() {
        String year = "org=BL&from=2022-01-01&to=2022-12-31";
        figures("TASK.ON_TIME_RATE/records?" + year)
                .body("items.reference", containsInAnyOrder(timely, late))
                .body("items.find { it.reference == '" + late + "' }.onDay", equalTo("2022-07-15"));
        figures("TASK.OVERDUE/records?" + year).body("items.state", containsInAnyOrder("ACCEPTED", "ASSIGNED"));
        figures("TASK.ASSIGNED/breakdown?by=lead&" + year)
                .body("parts.find { it.key == 'BL-HM-DU' }.value", equalTo(2))
                .body("parts.find { it.key == 'BL-BTC' }.value", equalTo(1));
        figures("TASK.ASSIGNED/breakdown?by=lead-kind&" + year)
                .body("parts.find { it.key == 'PERSON' }.value", equalTo(1));
        figures("TASK.ASSIGNED/breakdown?by=field&" + year)
                .body("parts.find { it.key == 'NEW_RURAL' }.value", equalTo(1));
        figures("TASK.DONE/series?by=QUARTER&" + year).body("points.value", contains(0, 0, 2, 0));
        figures("TASK.OVERDUE/series?by=MONTH&org=BL&from=2022-06-01&to=2022-09-30")
                .body("points.value", contains(0, 1, 1, 2));
    }

    @Test
    void a_void_task_counts_nowhere_and_still_did_before() {
        Instant before = Instant.now();
        String id = listed("?q=" + open).extract().path("items[0].id");
        office().header("If-Match", "\"" + Assigned.version(id) + "\"")
                .body(Map.of("reason", "Nhập trùng"))
                .post(TASKS + "/" + id + "/void")
                .then()
                .statusCode(200);
        assertEquals(3, figure("TASK.ASSIGNED", "from=2022-01-01&to=2022-12-31").getInt("value"));
        assertEquals(
                4,
                figure("TASK.ASSIGNED", "from=2022-01-01&to=2022-12-31&knownAt=" + before)
                        .getInt("value"));
        listed("?onDay=2022-07-04&q=" + open).body("items", empty());
        listed("?knownAt=" + before + "&q=" + open).body("items.voidedAt", contains(nullValue()));
    }

    @Test
    void who_leads_sees_his_tasks_of_any_day_and_no_others() {
        var lead = Desk.as(Tokens.of("hm").roles("document-reader").org("BL-HM"));
        lead.get(TASKS + "?onDay=2022-07-04").then().body("items.reference", containsInAnyOrder(timely, late));
        lead.get(TASKS + "?lead=" + SECRETARY).then().body("items.reference", contains(timely));
        Desk.as(Tokens.of("ty").roles("document-reader").org("TY"))
                .get(TASKS + "?onDay=2022-07-04")
                .then()
                .body("items", empty());
    }

    @Test
    void what_is_kept_beside_a_task_is_what_its_steps_tell() {
        assertEquals(0, Database.number("""
                select count(*) from task t left join lateral (select * from task_step s where s.task = t.id
                    and s.state in ('VERIFIED', 'CANCELLED') order by nr limit 1) e on true
                where t.ended_on is distinct from e.on_day or t.ended_at is distinct from e.recorded_at
                  or t.state <> (select s.state from task_step s where s.task = t.id order by nr desc limit 1)
                  or t.due_on <> (select s.due_on from task_step s where s.task = t.id order by nr desc limit 1)"""));
        assertEquals(2, Database.number("select count(*) from task where done_on is not null"));
    }

    private static String folded(String text) {
        return Database.column("select task_folded('" + text + "')").getFirst();
    }

    private static Map<String, String> states(String query) {
        List<Map<String, String>> items = listed(query).extract().path("items");
        return items.stream().collect(Collectors.toMap(each -> each.get("reference"), each -> each.get("state")));
    }

    private static ValidatableResponse listed(String query) {
        return office().get(TASKS + query).then().statusCode(200);
    }

    private static ValidatableResponse figures(String path) {
        return reader().get(ROOT + "/indicators/" + path).then().statusCode(200);
    }

    private static JsonPath figure(String code, String query) {
        return reader().get(ROOT + "/indicators/values?org=BL&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("values.find { it.code == '" + code + "' }");
    }

    private static RequestSpecification reader() {
        return office();
    }
}
