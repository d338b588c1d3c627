package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseStepsTest {
    private static final String BEGIN = "{\"step\":\"BEGIN\"}";
    private static final String CONCLUDE = "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-06-30\"}";
    private static final String CLOSE = "{\"step\":\"CLOSE\"}";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_case_goes_through_its_three_stages_and_is_closed() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", BEGIN).statusCode(200).body("stage", is("CONDUCT"));
        change(standingCommittee(), id, "steps", CONCLUDE)
                .statusCode(200)
                .body("stage", is("CONCLUSION"))
                .body("concludedOn", is("2022-06-30"));
        change(inspector(), id, "steps", CLOSE)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("stage", is("CLOSED"))
                .body("allowedSteps.allowed", contains(false, false, false, false, false));
        assertEquals(
                3,
                Database.number(
                        "select count(*) from journal where action = 'case.step' and subject_id = '" + id + "'"));
    }

    @Test
    void a_case_tells_which_steps_this_caller_may_take_and_why_not_the_others() {
        String id = opened(aCase("KT-01"));
        as(inspector())
                .get(CASES + "/" + id)
                .then()
                .body("allowedSteps.step", contains("BEGIN", "CONCLUDE", "CLOSE", "REOPEN", "STOP"))
                .body("allowedSteps.to", contains("CONDUCT", "CONCLUSION", "CLOSED", "CONDUCT", "STOPPED"))
                .body("allowedSteps.allowed", contains(true, false, false, false, false))
                .body("allowedSteps[0].whyNot", nullValue())
                .body("allowedSteps[0].ground", is("22-QĐ/TW [R]"))
                .body(
                        "allowedSteps[1].whyNot",
                        is("The step CONCLUDE cannot be taken while the record is PREPARATION."));
        as(secretary())
                .get(CASES + "/" + id)
                .then()
                .body("allowedSteps[0].allowed", is(false))
                .body("allowedSteps[0].whyNot", is("This step needs the role inspection-editor."));
    }

    @Test
    void a_step_out_of_order_changes_nothing() {
        String id = opened(aCase("KT-01"));
        change(standingCommittee(), id, "steps", CONCLUDE)
                .statusCode(409)
                .body("type", is("urn:capuy:problem:wrong-state"));
        change(inspector(), id, "steps", CLOSE).statusCode(409);
        assertEquals(0, Register.version(id));
    }

    @Test
    void a_case_is_concluded_by_the_approver_alone_and_not_by_him_who_entered_it() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        change(inspector(), id, "steps", CONCLUDE)
                .statusCode(403)
                .body("detail", is("This step needs the role inspection-approver."));
        var both = Tokens.of("inspector")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org("BL");
        as(both).get(CASES + "/" + id)
                .then()
                .body("allowedSteps[1].whyNot", is("Whoever entered the case does not conclude it."));
        change(both, id, "steps", CONCLUDE).statusCode(403);
        change(standingCommittee(), id, "steps", CONCLUDE).statusCode(200);
    }

    @Test
    void a_conclusion_names_its_day_which_is_not_before_the_decision_nor_in_the_future() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\",\"concludedOn\":\"2022-06-30\"}")
                .statusCode(400)
                .body("violations[0].field", is("concludedOn"));
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        change(standingCommittee(), id, "steps", "{\"step\":\"CONCLUDE\"}")
                .statusCode(400)
                .body("violations[0].message", is("Required."));
        change(standingCommittee(), id, "steps", CONCLUDE.replace("2022-06-30", "2022-05-15"))
                .statusCode(400)
                .body("violations[0].message", containsString("earlier than the decision"));
        change(standingCommittee(), id, "steps", CONCLUDE.replace("2022-06-30", "2999-05-15"))
                .statusCode(400);
        change(standingCommittee(), id, "steps", CONCLUDE.replace("2022-06-30", "2022-05-16"))
                .statusCode(200);
    }

    @Test
    void a_step_names_the_version_from_which_it_is_taken() {
        String id = opened(aCase("KT-01"));
        as(inspector()).body(BEGIN).post(CASES + "/" + id + "/steps").then().statusCode(428);
        change(inspector(), id, "steps", "4", BEGIN).statusCode(412);
        change(inspector(), id, "steps", "{}").statusCode(400);
        change(inspector(), id, "steps", BEGIN).statusCode(200);
    }

    @Test
    void a_voided_case_takes_no_step() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        change(inspector(), id, "steps", BEGIN).statusCode(409).body("detail", is("The case has been voided."));
    }

    @Test
    void a_step_is_of_its_day_and_not_before_the_step_before_it() {
        String id = opened(aCase("KT-01"));
        Ready.papersAndFindings(id);
        for (String day : List.of("2022-05-15", "2999-01-01")) {
            change(inspector(), id, "steps", "{\"step\":\"BEGIN\",\"on\":\"" + day + "\"}")
                    .statusCode(400)
                    .body("violations.field", contains("on"));
        }
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\",\"on\":\"2022-06-01\"}")
                .statusCode(200)
                .body("takenSteps.step", contains("OPEN", "BEGIN"))
                .body("takenSteps.onDay", contains("2022-05-16", "2022-06-01"))
                .body("takenSteps.stage", contains("PREPARATION", "CONDUCT"));
        change(standingCommittee(), id, "steps", CONCLUDE.replace("2022-06-30", "2022-05-31"))
                .statusCode(400)
                .body(
                        "violations[0].message",
                        is("The day of a step must not be earlier than that of the step before it (2022-06-01)."));
        change(standingCommittee(), id, "steps", "{\"step\":\"CONCLUDE\",\"on\":\"2022-06-30\"}")
                .statusCode(200)
                .body("concludedOn", is("2022-06-30"));
    }

    @Test
    void a_step_that_names_no_day_is_taken_today() {
        String id = opened(aCase("KT-01"));
        Ready.papersAndFindings(id);
        change(inspector(), id, "steps", "0", BEGIN).statusCode(200);
        assertEquals(
                1,
                Database.number("select count(*) from case_step where step = 'BEGIN'"
                        + " and on_day = (now() at time zone 'Asia/Ho_Chi_Minh')::date"));
    }

    @Test
    void two_days_of_a_conclusion_that_differ_and_a_ground_that_is_not_asked_for_are_told_together() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        change(
                        standingCommittee(),
                        id,
                        "steps",
                        "{\"step\":\"CONCLUDE\",\"on\":\"2022-06-29\",\"concludedOn\":\"2022-06-30\",\"ground\":\"x\"}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("on", "ground"));
    }

    @Test
    void what_was_concluded_is_reopened_by_the_approver_on_a_ground_and_concluded_anew() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        change(standingCommittee(), id, "steps", CONCLUDE).statusCode(200);
        change(standingCommittee(), id, "steps", "{\"step\":\"REOPEN\",\"on\":\"2022-07-05\"}")
                .statusCode(400)
                .body("violations.field", contains("ground"));
        String reopen = "{\"step\":\"REOPEN\",\"on\":\"2022-07-05\",\"ground\":\"Phát hiện tình tiết mới\"}";
        change(inspector(), id, "steps", reopen).statusCode(403);
        change(standingCommittee(), id, "steps", reopen)
                .statusCode(200)
                .body("stage", is("CONDUCT"))
                .body("concludedOn", nullValue())
                .body("takenSteps[3].ground", is("Phát hiện tình tiết mới"));
        change(standingCommittee(), id, "steps", CONCLUDE).statusCode(400);
        change(standingCommittee(), id, "steps", CONCLUDE.replace("2022-06-30", "2022-07-20"))
                .statusCode(200)
                .body("takenSteps.step", contains("OPEN", "BEGIN", "CONCLUDE", "REOPEN", "CONCLUDE"));
    }

    @Test
    void a_case_is_stopped_without_a_conclusion_and_takes_nothing_more() {
        String id = opened(aCase("KT-01"));
        String stop = "{\"step\":\"STOP\",\"on\":\"2022-05-20\",\"ground\":\"Đối tượng đã từ trần\"}";
        var both = Tokens.of("inspector")
                .roles("inspection-reader", "inspection-approver")
                .org("BL");
        change(both, id, "steps", stop)
                .statusCode(403)
                .body("detail", is("Whoever entered the case does not reopen or stop it."));
        change(standingCommittee(), id, "steps", stop)
                .statusCode(200)
                .body("stage", is("STOPPED"))
                .body("concludedOn", nullValue())
                .body("allowedSteps.allowed", contains(false, false, false, false, false));
        change(inspector(), id, "subjects", "{\"subjects\":[" + Register.organisation("BL-DV-DU") + "]}")
                .statusCode(409);
        change(inspector(), id, "steps", BEGIN).statusCode(409);
    }

    @Test
    void the_stage_of_a_case_is_told_as_of_a_day_and_as_it_was_known() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", BEGIN.replace("}", ",\"on\":\"2022-06-01\"}"))
                .statusCode(200);
        String before = Instant.now().toString();
        change(standingCommittee(), id, "steps", CONCLUDE).statusCode(200);
        stage(id, "?on=2022-05-15").body("stage", nullValue()).body("since", nullValue());
        stage(id, "?on=2022-05-31").body("stage", is("PREPARATION")).body("since", is("2022-05-16"));
        stage(id, "?on=2022-06-29").body("stage", is("CONDUCT"));
        stage(id, "?on=2022-06-30").body("stage", is("CONCLUSION"));
        stage(id, "").body("stage", is("CONCLUSION"));
        stage(id, "?on=2022-06-30&knownAt=" + before).body("stage", is("CONDUCT"));
        as(inspector())
                .get(CASES + "/" + id + "/stage?knownAt=2999-01-01T00:00:00Z")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse stage(String id, String query) {
        return as(inspector()).get(CASES + "/" + id + "/stage" + query).then().statusCode(200);
    }

    @Test
    void the_steps_of_a_case_that_was_handed_over_are_those_that_its_dates_tell() {
        Register.load(
                        "",
                        "A,INSPECTION_FINANCE,BL-UBKT,Đảng phí,2021-03-01,2021-05-01,false,,ORGANISATION,BL-HM-DU,,\n")
                .statusCode(200);
        assertEquals(
                List.of("0 OPEN 2021-03-01", "1 BEGIN 2021-03-01", "2 CONCLUDE 2021-05-01", "3 CLOSE 2021-05-01"),
                Database.column("select nr || ' ' || step || ' ' || on_day from case_step order by nr"));
    }

    @Test
    void of_two_who_take_a_step_at_once_one_succeeds_and_it_is_told_once() throws Exception {
        String id = opened(aCase("KT-01"));
        Ready.papersAndFindings(id);
        List<Callable<Integer>> calls = Collections.nCopies(
                6, () -> change(inspector(), id, "steps", "0", BEGIN).extract().statusCode());
        List<Integer> answers = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> each : people.invokeAll(calls)) {
                answers.add(each.get());
            }
        }
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertEquals(1, Database.number("select count(*) from case_step where step = 'BEGIN'"));
    }
}
