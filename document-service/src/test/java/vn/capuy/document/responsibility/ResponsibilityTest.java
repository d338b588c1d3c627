package vn.capuy.document.responsibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.task.Assigned.OTHER_SECRETARY;
import static vn.capuy.document.task.Assigned.SECRETARY;
import static vn.capuy.document.task.Assigned.approver;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.ofHoanhMo;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.Assigned.step;
import static vn.capuy.document.task.Assigned.submission;
import static vn.capuy.document.task.Assigned.task;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ResponsibilityTest {
    private static final String RESPONSIBILITY = ROOT + "/responsibility";
    private static final String YEAR = "&from=2022-01-01&to=2022-12-31";

    private String whole;

    @BeforeEach
    void tasks_of_each_part() {
        Desk.clear();
        Assigned.persons();
        whole = assigned(led("A", Map.of("organisation", "BL-BTC")));
        assigned(with(led("B", Map.of("organisation", "BL-HM-DU", "member", SECRETARY)), "parent", whole));
        String done = assigned(led("C", Map.of("organisation", "BL-HM-C01")));
        assigned(led("D", Map.of("organisation", "BL-DV-DU")));
        step(ofHoanhMo(), done, submission("2022-09-20")).statusCode(200);
        step(approver(), done, Map.of("step", "VERIFY", "on", "2022-09-25")).statusCode(200);
        step(office(), whole, Map.of("step", "START", "on", "2022-03-01")).statusCode(200);
    }

    private static Map<String, Object> led(String reference, Map<String, Object> lead) {
        return with(with(task(), "reference", reference), "lead", lead);
    }

    @Test
    void a_body_answers_for_its_own_tasks_those_handed_on_and_those_below() {
        office().get(RESPONSIBILITY + "?organisation=BL-BTC" + YEAR)
                .then()
                .statusCode(200)
                .body("parts.part", contains("OWN", "DELEGATED", "WORKING_GROUP", "SUBORDINATE"))
                .body("parts.due", contains(1, 1, 0, 0))
                .body("parts.late", contains(1, 1, 0, 0))
                .body("parts[2].points", nullValue())
                .body("points", equalTo(30.0f))
                .body("parts.citation", everyItem(containsString("[?]")))
                .body("parts[0].explanation", containsString("1 tasks due: 0 done"));
        office().get(RESPONSIBILITY + "/tasks?organisation=BL-BTC&part=DELEGATED" + YEAR)
                .then()
                .body("items.reference", contains("B"))
                .body("items.result", contains("OVERDUE"));
        office().get(RESPONSIBILITY + "?organisation=BL" + YEAR).then().body("parts.due", contains(0, 0, 0, 4));
        office().accept("text/csv")
                .get(RESPONSIBILITY + "/tasks?organisation=BL" + YEAR)
                .then()
                .statusCode(200);
    }

    @Test
    void what_a_committees_groups_direct_counts_apart() {
        Desk.importCsv(office(), "working-groups/imports", Desk.GROUPS + "T1,Tổ 1,,,BL,BL-HM,2021-01-01,2022-06-30,,\n")
                .then()
                .statusCode(200)
                .body("written", equalTo(1));
        office().get(RESPONSIBILITY + "?organisation=BL" + YEAR).then().body("parts.due", contains(0, 0, 2, 2));
        office().get(RESPONSIBILITY + "?organisation=BL&from=2022-07-01&to=2022-12-31")
                .then()
                .body("parts.due", contains(0, 0, 0, 4));
    }

    @Test
    void who_sits_in_a_working_group_answers_for_the_places_it_directs_and_the_tasks_that_go_through_it() {
        Desk.importCsv(office(), "working-groups/imports", Desk.GROUPS + "T1,Tổ 1,,,BL,BL-DV,2021-01-01,,,\n")
                .then()
                .statusCode(200);
        Database.run("""
                insert into group_member (id, working_group, function, organisation, member, member_name, from_day, recorded_at,
                  recorded_by)
                select gen_random_uuid(), id, 'HEAD', 'BL-HM-DU', '%s', 'Lý Thị Thử', '2021-01-01', now(), 'x' from working_group;
                insert into task_group (id, task, working_group, from_day, recorded_at, recorded_by)
                select gen_random_uuid(), '%s', id, '2022-03-01', now(), 'x' from working_group""".formatted(SECRETARY, whole));
        office().get(RESPONSIBILITY + "/tasks?person=" + SECRETARY + "&part=WORKING_GROUP" + YEAR)
                .then()
                .body("items.reference", containsInAnyOrder("A", "D"));
        office().get(RESPONSIBILITY + "?person=" + SECRETARY + "&knownAt=2022-01-01T00:00:00Z" + YEAR)
                .then()
                .body("parts.tasks", contains(0, 0, 0, 0));
    }

    @Test
    void a_person_answers_for_his_own_and_as_head_for_his_body_and_those_below_it() {
        office().get(RESPONSIBILITY + "?person=" + SECRETARY + YEAR).then().body("parts.tasks", contains(1, 0, 0, 0));
        office().get(RESPONSIBILITY + "?person=" + SECRETARY + "&organisation=BL-HM-DU" + YEAR)
                .then()
                .body("parts.tasks", contains(1, 0, 0, 1))
                .body("parts[3].points", equalTo(100.0f))
                // 30 points by half of the whole, 100 by 15 per cent of it.
                .body("points", equalTo(46.15f));
        office().get(RESPONSIBILITY + "?person=" + OTHER_SECRETARY + "&organisation=BL-DV-DU" + YEAR)
                .then()
                .statusCode(400)
                .body("violations.field", contains("person"));
    }

    @Test
    void it_is_told_as_of_a_day_and_as_known_at_a_moment() {
        Instant before = Instant.now();
        step(office(), whole, submission("2022-09-30")).statusCode(200);
        var withOpenParts =
                Map.of("rule", "TASK-02", "met", true, "ground", "Phần việc của xã không ảnh hưởng kết quả chung");
        step(approver(), whole, Map.of("step", "VERIFY", "on", "2022-10-01", "judgements", List.of(withOpenParts)))
                .statusCode(200);
        String asked = RESPONSIBILITY + "?organisation=BL-BTC" + YEAR;
        office().get(asked).then().body("parts[0].onTime", equalTo(1));
        office().get(asked + "&knownAt=" + before).then().body("parts[0].onTime", equalTo(0));
        office().get(RESPONSIBILITY + "?organisation=BL-BTC&from=2022-01-01&to=2022-09-29")
                .then()
                .body("parts[0].due", equalTo(0));
    }

    @Test
    void it_is_refused_of_nobody_upside_down_or_in_the_future_and_hidden_from_another_district() {
        office().get(RESPONSIBILITY + "?from=2022-01-01&to=2022-12-31").then().statusCode(400);
        office().get(RESPONSIBILITY + "?organisation=BL&from=2022-12-31&to=2022-01-01")
                .then()
                .statusCode(400);
        office().get(RESPONSIBILITY + "?organisation=BL&from=2022-12-31&to=2222-01-01")
                .then()
                .statusCode(400);
        office().get(RESPONSIBILITY + "?organisation=BL&from=2012-12-31&to=2022-01-01")
                .then()
                .statusCode(400);
        office().get(RESPONSIBILITY + "?organisation=TY" + YEAR).then().statusCode(404);
        office().get(RESPONSIBILITY + "?person=TY-P1" + YEAR).then().statusCode(404);
        var stranger = Desk.as(Tokens.of("ty").roles("document-reader").org("TY"));
        stranger.get(RESPONSIBILITY + "?organisation=BL" + YEAR).then().statusCode(404);
        var ofDongVan = Desk.as(Tokens.of("dv").roles("document-reader").org("BL-DV"));
        ofDongVan
                .get(RESPONSIBILITY + "/tasks?organisation=BL-DV" + YEAR)
                .then()
                .body("items", hasSize(1));
        ofDongVan
                .get(RESPONSIBILITY + "/tasks?organisation=BL-DV&part=OWN" + YEAR)
                .then()
                .body("items", empty());
    }
}
