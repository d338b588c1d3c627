package vn.capuy.document.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.evaluation.Evaluated.EVALUATIONS;
import static vn.capuy.document.evaluation.Evaluated.assess;
import static vn.capuy.document.evaluation.Evaluated.assessed;
import static vn.capuy.document.evaluation.Evaluated.at;
import static vn.capuy.document.evaluation.Evaluated.judgement;
import static vn.capuy.document.evaluation.Evaluated.marks;
import static vn.capuy.document.period.Closed.closed;
import static vn.capuy.document.task.Assigned.approver;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.ofHoanhMo;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.Assigned.step;
import static vn.capuy.document.task.Assigned.submission;
import static vn.capuy.document.task.Assigned.task;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
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
class EvaluationTest {
    private String onTime;

    @BeforeEach
    void a_closed_quarter_with_one_task_in_time_and_one_overdue() {
        Desk.clear();
        Assigned.persons();
        onTime = assigned(with(with(task(), "reference", "A"), "dueOn", "2022-03-31"));
        step(ofHoanhMo(), onTime, submission("2022-03-30")).statusCode(200);
        step(approver(), onTime, Map.of("step", "VERIFY", "on", "2022-03-31")).statusCode(200);
        assigned(with(with(task(), "reference", "B"), "dueOn", "2022-03-31"));
        assigned(with(with(task(), "reference", "C"), "dueOn", "2022-09-30"));
    }

    private static RequestSpecification whole() {
        return Desk.as(Tokens.of("other-approver").roles("document-approver").org("BL"));
    }

    @Test
    void a_lead_gives_his_account_and_is_judged_by_who_assigned_with_each_point_traced() {
        String id = assessed(closed("QUARTER", "2022-02-01"));
        at(approver(), id, "0", "/judgement", judgement(marks(55, 100, 50)))
                .then()
                .statusCode(200)
                .body("evaluation.state", equalTo("JUDGED"))
                .body("evaluation.points", equalTo(67.0f))
                .body("evaluation.selfPoints", equalTo(100.0f))
                .body("counted.due", equalTo(2))
                .body("counted.done", equalTo(1))
                .body("counted.late", equalTo(1))
                .body("shown.quantity", equalTo(50))
                .body("shown.quality", equalTo(100))
                .body("shown.timeliness", equalTo(50))
                .body("weights.quantity", equalTo(40))
                .body("takenSteps.step", contains("ASSESS", "JUDGE"));
        office().get(EVALUATIONS + "/" + id + "/lines")
                .then()
                .body("items.reference", contains("A", "B", "C"))
                .body("items.result", contains("DONE_ON_TIME", "OVERDUE", "NOT_BEGUN"))
                .body("items.answeredFor", contains(true, true, false));
        office().get(EVALUATIONS + "/" + id + "/history")
                .then()
                .body("action", hasItems("task-evaluation.self-assessed", "task-evaluation.step"));
    }

    @Test
    void a_judgement_other_than_what_the_tasks_show_has_its_ground_or_is_refused_with_all_findings() {
        String id = assessed(closed("QUARTER", "2022-02-01"));
        at(approver(), id, "0", "/judgement", judgement(marks(90, 60, 90)))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("EVAL-01", "EVAL-02", "EVAL-03"));
        office().body(judgement(marks(90, 60, 90)))
                .post(EVALUATIONS + "/" + id + "/judgement/check")
                .then()
                .statusCode(200)
                .body("findings.verdict", hasItem("PERSON_MUST_JUDGE"));
        assertEquals(1, Database.number("select count(*) from task_evaluation_step"));
        at(approver(), id, "0", "/judgement", judgement(marks(90, 60, 90), "EVAL-01", "EVAL-02", "EVAL-03"))
                .then()
                .statusCode(200)
                .body("ruling.judgements.rule", contains("EVAL-01", "EVAL-02", "EVAL-03"));
    }

    @Test
    void who_is_judged_objects_and_is_answered_once_and_the_state_is_told_as_known() {
        String id = assessed(closed("QUARTER", "2022-02-01"));
        at(approver(), id, "0", "/judgement", judgement(marks(50, 100, 50)))
                .then()
                .statusCode(200);
        Instant judged = Instant.now();
        at(ofHoanhMo(), id, "1", "/objection", Map.of("ground", "Chờ kinh phí"))
                .then()
                .statusCode(200)
                .body("evaluation.state", equalTo("OBJECTED"));
        at(
                        approver(),
                        id,
                        "2",
                        "/resolution",
                        Map.of("judgement", judgement(marks(60, 100, 60)), "ground", "Chấp nhận một phần"))
                .then()
                .statusCode(200)
                .body("evaluation.state", equalTo("RESOLVED"))
                .body("evaluation.quantity", equalTo(60))
                .body("allowedSteps", empty());
        at(ofHoanhMo(), id, "3", "/objection", Map.of("ground", "x")).then().statusCode(409);
        office().get(EVALUATIONS + "?org=BL&knownAt=" + judged)
                .then()
                .body("items.state", contains("JUDGED"))
                .body("items.quantity", contains(50));
        office().get(EVALUATIONS + "?lead=" + Assigned.SECRETARY
                        + "&state=RESOLVED&kind=QUARTER&from=2022-01-01&to=2022-12-31")
                .then()
                .body("items.quantity", contains(60));
        office().get(EVALUATIONS + "?knownAt=2022-01-01T00:00:00Z").then().body("items", empty());
        office().accept("text/csv").get(EVALUATIONS).then().statusCode(200);
    }

    @Test
    void who_assessed_does_not_judge_and_each_takes_his_own_part() {
        String period = closed("QUARTER", "2022-02-01");
        String own = assess(both(), period, marks(50, 100, 50))
                .then()
                .statusCode(201)
                .extract()
                .path("evaluation.id");
        at(both(), own, "0", "/judgement", judgement(marks(50, 100, 50))).then().statusCode(403);
        var leadsApprover = Desk.as(Tokens.of("hm").roles("document-approver").org("BL-HM"));
        at(leadsApprover, own, "0", "/judgement", judgement(marks(50, 100, 50)))
                .then()
                .statusCode(403)
                .body("detail", equalTo("This step is taken by the body that assigned the tasks."));
        var stranger = Desk.as(Tokens.of("ty").roles("document-approver").org("TY"));
        at(stranger, own, "0", "/judgement", judgement(marks(50, 100, 50)))
                .then()
                .statusCode(404);
        at(approver(), own, "7", "/judgement", judgement(marks(50, 100, 50)))
                .then()
                .statusCode(412);
        approver()
                .body(judgement(marks(50, 100, 50)))
                .post(EVALUATIONS + "/" + own + "/judgement")
                .then()
                .statusCode(428);
        assertEquals(
                "SELF_ASSESSED",
                Database.column("select state from task_evaluation").getFirst());
    }

    @Test
    void nothing_is_evaluated_before_its_close_twice_or_with_points_that_are_none() {
        String nowhere = "0190f000-0000-7000-8000-000000000000";
        assess(ofHoanhMo(), nowhere, marks(1, 1, 1))
                .then()
                .statusCode(400)
                .body("violations.field", contains("period"));
        String period = closed("QUARTER", "2022-02-01");
        assess(ofHoanhMo(), period, marks(101, -1, 100))
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("marks.quantity.points", "marks.quality.points"));
        var ofDongVan = Desk.as(Tokens.of("dv").roles("document-editor").org("BL-DV"));
        assess(ofDongVan, period, marks(1, 1, 1)).then().statusCode(400).body("violations.field", contains("lead"));
        office().body(Map.of("period", period, "lead", Map.of("organisation", "BL-DV-DU"), "marks", marks(1, 1, 1)))
                .post(EVALUATIONS)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from task_evaluation"));
        String id = assessed(period);
        assess(ofHoanhMo(), period, marks(1, 1, 1)).then().statusCode(409);
        at(ofHoanhMo(), id, "0", "/void", Map.of("reason", "Nhập nhầm")).then().statusCode(200);
        String again = assessed(period);
        at(approver(), again, "0", "/judgement", judgement(marks(50, 100, 50)))
                .then()
                .statusCode(200);
        at(ofHoanhMo(), again, "1", "/void", Map.of("reason", "Nhập nhầm"))
                .then()
                .statusCode(409);
    }

    @Test
    void what_was_done_beyond_what_was_required_is_told_to_those_who_appraise() {
        String id = assessed(closed("QUARTER", "2022-02-01"));
        assertEquals(List.of("2 1 1 1 0"), told("2022-Q1"));
        var judged = new java.util.HashMap<>(judgement(marks(50, 100, 50)));
        judged.put("beyond", List.of(onTime, "0190f000-0000-7000-8000-000000000000"));
        at(approver(), id, "0", "/judgement", judged)
                .then()
                .statusCode(400)
                .body("violations.field", contains("beyond[1]"));
        judged.put("beyond", List.of(onTime));
        at(whole(), id, "0", "/judgement", judged).then().statusCode(200).body("beyond", contains(onTime));
        assertEquals(List.of("2 1 1 1 0", "2 1 1 1 1"), told("2022-Q1"));
        office().get(EVALUATIONS)
                .then()
                .body("items.beyond", contains(1))
                .body("items.voidReason", contains(nullValue()));
    }

    private static List<String> told(String period) {
        return Database.column("""
                select concat_ws(' ', payload ->> 'assigned', payload ->> 'done', payload ->> 'onTime', payload ->> 'late',
                  payload ->> 'beyond')
                from outbox where type = 'vn.capuy.task.period-closed' and payload ->> 'period' = '%s' order by written""".formatted(period));
    }

    @Test
    void who_gave_the_account_does_not_answer_the_objection_to_its_judgement() {
        String id = assess(both(), closed("QUARTER", "2022-02-01"), marks(50, 100, 50))
                .then()
                .statusCode(201)
                .extract()
                .path("evaluation.id");
        at(approver(), id, "0", "/judgement", judgement(marks(50, 100, 50)))
                .then()
                .statusCode(200);
        at(ofHoanhMo(), id, "1", "/objection", Map.of("ground", "Chờ kinh phí"))
                .then()
                .statusCode(200);
        var answer = Map.of("judgement", judgement(marks(50, 100, 50)), "ground", "Giữ nguyên");
        at(both(), id, "2", "/resolution", answer).then().statusCode(403);
        at(approver(), id, "2", "/resolution", answer).then().statusCode(200);
    }

    @Test
    void nothing_is_told_as_known_at_a_moment_to_come() {
        office().get(EVALUATIONS + "?knownAt=2999-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("violations.field", contains("knownAt"));
        office().get(Desk.ROOT
                        + "/responsibility?organisation=BL&from=2022-01-01&to=2022-12-31&knownAt=2999-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("violations.field", contains("knownAt"));
    }

    private static RequestSpecification both() {
        return Desk.as(
                Tokens.of("both").roles("document-editor", "document-approver").org("BL"));
    }
}
