package vn.capuy.inspection.deadline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.casefile.Register.version;
import static vn.capuy.inspection.deadline.Clockwork.approve;
import static vn.capuy.inspection.deadline.Clockwork.events;
import static vn.capuy.inspection.deadline.Clockwork.extend;
import static vn.capuy.inspection.deadline.Clockwork.lastEvent;
import static vn.capuy.inspection.deadline.Clockwork.pause;
import static vn.capuy.inspection.deadline.Clockwork.read;
import static vn.capuy.inspection.deadline.Clockwork.resume;
import static vn.capuy.inspection.deadline.Clockwork.set;
import static vn.capuy.inspection.deadline.Clockwork.start;
import static vn.capuy.inspection.deadline.Clockwork.started;
import static vn.capuy.inspection.deadline.Clockwork.supervision;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DeadlinesTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_deadline_runs_from_the_self_report_and_tells_why_it_ends_on_its_day() {
        String id = supervision("GS-01", "2022-05-16");
        read(id, null).statusCode(200).body("state", is("NOT_STARTED")).body("dueOn", nullValue());
        start(id, "2022-08-01")
                .statusCode(200)
                .header("ETag", "\"" + version(id) + "\"")
                .body("dueOn", is("2022-09-07"))
                .body("originalDueOn", is("2022-09-07"))
                .body("level", is("DISTRICT"))
                .body("workingDays", is(25));
        read(id, "2022-08-31")
                .body("state", is("RUNNING"))
                .body("workingDaysUsed", is(22))
                .body("workingDaysLeft", is(3))
                .body("why.kind", hasItems("START", "LIMIT", "WORKING", "WEEKEND", "HOLIDAY", "DUE"))
                .body("why.find { it.kind == 'LIMIT' }.citation", is("02-HD/UBKTTW"))
                .body("why.find { it.kind == 'LIMIT' }.certainty", is("READ"))
                .body("why.find { it.kind == 'HOLIDAY' }.from", is("2022-09-01"))
                .body("why.find { it.kind == 'HOLIDAY' }.certainty", is("GENERAL"))
                .body("why.find { it.kind == 'HOLIDAY' }.text", containsString("National Day"))
                .body("events[0].paper", is("12-BC/ĐU"))
                .body("allowedSteps.step", contains("SET", "EXTEND", "PAUSE"));
        given().header("Authorization", inspector().bearer())
                .get(CASES + "/" + id + "/deadline?onDay=2022-09-08")
                .then()
                .body("state", is("OVERDUE"))
                .body("workingDaysLate", is(1))
                .body("why.last().text", is("Đến hạn ngày 2022-09-07."));
        assertEquals(4, Database.number("select count(*) from journal where action = 'case.deadline-read'") + 1);
    }

    @Test
    void a_start_is_not_before_the_decision_nor_in_the_future_nor_twice() {
        String id = supervision("GS-01", "2022-05-16");
        start(id, "2022-05-15").statusCode(400).body("violations[0].field", is("on"));
        start(id, "2999-01-01").statusCode(400).body("violations[0].message", is("Must not be in the future."));
        change(inspector(), id, "deadline/start", "{}").statusCode(400);
        assertEquals(0, events());
        start(id, "2022-05-16").statusCode(200);
        start(id, "2022-05-17").statusCode(409);
        assertEquals(1, events());
    }

    @Test
    void a_deadline_that_is_moved_without_ground_is_refused_with_its_finding_and_journalled_and_nothing_is_changed() {
        String id = started("GS-01", "2022-06-01");
        long before = version(id);
        approve(id, "extensions", "{\"on\":\"2022-06-20\",\"days\":8}")
                .statusCode(422)
                .body("findings.rule", contains("DL-01"))
                .body("findings[0].citation", is("02-HD/UBKTTW"));
        approve(id, "extensions", "{\"on\":\"2022-06-20\",\"days\":8,\"ground\":\"  \"}")
                .statusCode(422);
        approve(id, "pauses", "{\"from\":\"2022-06-13\"}").statusCode(422).body("findings.rule", contains("DL-01"));
        assertEquals(1, events());
        assertEquals(before, version(id));
        assertEquals(
                List.of("extendCaseDeadline DL-01", "extendCaseDeadline DL-01", "pauseCaseDeadline DL-01"),
                Database.column("select (detail->>'operation') || ' ' || (detail->'rules'->>0) from journal"
                        + " where action = 'case.refused' and org = 'BL-UBKT' and subject_id = '" + id
                        + "' order by position"));
    }

    @Test
    void an_extension_is_one_of_at_most_a_third_before_it_has_run_out() {
        String id = started("GS-01", "2022-06-01");
        extend(id, "2022-07-07", 9)
                .statusCode(422)
                .body("findings.rule", contains("DL-13", "DL-14"))
                .body("findings[0].message", containsString("more than 1/3 of the limit of 25 days"))
                .body("findings.certainty", contains("READ", "READ"));
        extend(id, "2022-07-06", 8)
                .statusCode(200)
                .body("originalDueOn", is("2022-07-06"))
                .body("dueOn", is("2022-07-18"))
                .body("workingDays", is(33));
        extend(id, "2022-07-07", 1).statusCode(422).body("findings.rule", contains("DL-12"));
        read(id, "2022-07-05").body("dueOn", is("2022-07-06"));
        assertEquals(1, Database.number("select count(*) from ruling where subject_type = 'case-deadline'"));
    }

    @Test
    void whoever_entered_the_case_does_not_move_its_deadline() {
        String id = started("GS-01", "2022-06-01");
        var both = Tokens.of("inspector")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org("BL");
        change(both, id, "deadline/extensions", "{\"on\":\"2022-06-20\",\"days\":8,\"ground\":\"x\"}")
                .statusCode(403);
        change(inspector(), id, "deadline/extensions", "{\"on\":\"2022-06-20\",\"days\":8,\"ground\":\"x\"}")
                .statusCode(403);
        assertEquals(1, events());
    }

    @Test
    void a_pause_stops_the_count_until_it_is_resumed() {
        String id = started("GS-01", "2022-06-01");
        pause(id, "2022-06-13", null)
                .statusCode(200)
                .body("state", is("PAUSED"))
                .body("provisional", is(true))
                .body("allowedSteps.step", contains("RESUME"));
        extend(id, "2022-06-20", 8).statusCode(409);
        pause(id, "2022-06-20", null).statusCode(409);
        resume(id, "2022-06-13").statusCode(400).body("violations[0].field", is("on"));
        resume(id, "2999-06-13").statusCode(400);
        resume(id, "2022-06-20").statusCode(200).body("dueOn", is("2022-07-13"));
        resume(id, "2022-06-21").statusCode(409);
        read(id, "2022-06-14").body("state", is("PAUSED")).body("workingDaysUsed", is(7));
        read(id, "2022-06-30")
                .body("state", is("RUNNING"))
                .body("why.find { it.kind == 'PAUSED' }.text", is("7 days of a pause are passed over: Mưa lũ"));
    }

    @Test
    void a_pause_from_one_day_to_another_overlaps_no_other_and_does_not_come_too_late() {
        String id = started("GS-01", "2022-06-01");
        pause(id, "2022-06-13", "2022-06-17").statusCode(200).body("dueOn", is("2022-07-13"));
        pause(id, "2022-06-17", "2022-06-20").statusCode(422).body("findings.rule", contains("DL-23"));
        pause(id, "2022-06-18", "2022-06-20").statusCode(200);
        pause(id, "2022-06-01", "2022-06-02").statusCode(422).body("findings.rule", contains("DL-21"));
        pause(id, "2022-07-20", "2022-07-21").statusCode(422).body("findings.rule", contains("DL-22"));
        pause(id, "2022-06-27", "2022-06-24").statusCode(400).body("violations[0].field", is("to"));
        pause(id, "2999-06-27", null).statusCode(400).body("violations[0].field", is("from"));
        assertEquals(5, events());
    }

    @Test
    void where_no_figure_is_known_none_is_invented_and_the_decisions_own_day_holds() {
        String id = opened(aCase("KT-01", "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU")));
        start(id, "2022-06-01")
                .statusCode(200)
                .body("state", is("NO_DEADLINE"))
                .body("dueOn", nullValue())
                .body("why.kind", hasItem("NO_LIMIT"));
        extend(id, "2022-06-20", 8).statusCode(422).body("findings.rule", hasItem("DL-11"));
        approve(id, "set", "{\"dueOn\":\"2022-07-29\"}").statusCode(422).body("findings.rule", contains("DL-01"));
        set(id, "2022-05-31").statusCode(400);
        set(id, "2022-07-29").statusCode(200).body("dueOn", is("2022-07-29")).body("why.kind", hasItem("SET"));
        set(id, "2022-08-29").statusCode(422).body("findings.rule", contains("DL-02"));
    }

    @Test
    void the_decisions_day_may_give_less_time_than_the_regulation_and_not_more() {
        String id = supervision("GS-01", "2022-05-16");
        set(id, "2022-06-30").statusCode(422).body("findings.rule", contains("DL-03"));
        start(id, "2022-06-01").statusCode(200);
        set(id, "2022-07-07")
                .statusCode(422)
                .body("findings.rule", contains("DL-04"))
                .body("findings[0].citation", is("02-HD/UBKTTW"));
        set(id, "2022-06-30").statusCode(200).body("dueOn", is("2022-06-30"));
    }

    @Test
    void an_administrator_enters_the_figure_of_a_new_regulation_and_it_counts_at_once() {
        String id = opened(aCase("KT-01", "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU")));
        start(id, "2022-06-01").statusCode(200);
        var administrator = Tokens.of("administrator").roles("administrator").org("TW");
        as(administrator)
                .get("/api/inspection/v1/limits/deadline.inspection-finance.district")
                .then()
                .statusCode(200)
                .body("title", is("Time limit: inspection of Party finance, district"))
                .body("versions", empty());
        as(administrator)
                .body("""
                        {"from":"2022-01-01","figure":30,"document":"07-HD/UBKTTW","article":"5","certainty":"READ"}""")
                .post("/api/inspection/v1/limits/deadline.inspection-finance.district/versions")
                .then()
                .statusCode(200);
        read(id, "2022-06-02")
                .body("dueOn", is("2022-07-13"))
                .body("why.find { it.kind == 'LIMIT' }.citation", is("5, 07-HD/UBKTTW"));
    }

    @Test
    void a_conclusion_meets_it_and_moves_are_refused_from_then_on() {
        String id = started("GS-01", "2022-06-01");
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\"}").statusCode(200);
        change(standingCommittee(), id, "steps", "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-07-07\"}")
                .statusCode(200);
        read(id, null)
                .body("state", is("LATE"))
                .body("workingDaysLate", is(1))
                .body("allowedSteps", empty())
                .body("why.last().kind", is("CONCLUDED"));
        read(id, "2022-07-06").body("state", is("RUNNING"));
        extend(id, "2022-07-06", 8).statusCode(409);
        approve(id, "events/" + lastEvent(id) + "/void", "{\"reason\":\"Nhập nhầm\"}")
                .statusCode(409);
        change(inspector(), id, "steps", "{\"step\":\"CLOSE\"}").statusCode(200);
        extend(id, "2022-07-06", 8).statusCode(409).body("detail", containsString("closed"));
        assertEquals(1, events());
        assertEquals(
                List.of("problem.wrong-state.case-closed"),
                Database.column("select detail->'reasons'->>0 from journal where action = 'case.refused'"
                        + " order by position desc limit 1"));
    }

    @Test
    void what_was_entered_wrongly_is_voided_the_last_first_and_stays_readable() {
        String id = started("GS-01", "2022-06-01");
        String first = lastEvent(id);
        pause(id, "2022-06-13", null).statusCode(200);
        approve(id, "events/" + first + "/void", "{\"reason\":\"Nhập nhầm\"}").statusCode(409);
        approve(id, "events/" + lastEvent(id) + "/void", "{\"reason\":\" \"}").statusCode(400);
        approve(id, "events/" + lastEvent(id) + "/void", "{\"reason\":\"Nhập nhầm\"}")
                .statusCode(200)
                .body("state", is("OVERDUE"))
                .body("events", hasSize(2))
                .body("events[1].voidReason", is("Nhập nhầm"))
                .body("events[1].voidedBy", is("standing-committee"));
        approve(id, "events/" + first + "/void", "{\"reason\":\"Sai ngày\"}")
                .statusCode(200)
                .body("state", is("NOT_STARTED"));
        start(id, "2022-06-03").statusCode(200);
        approve(id, "events/00000000-0000-7000-8000-000000000000/void", "{\"reason\":\"x\"}")
                .statusCode(404);
    }

    @Test
    void a_change_names_the_version_of_the_case_and_is_made_once_by_one_key() {
        String id = supervision("GS-01", "2022-05-16");
        String path = CASES + "/" + id + "/deadline/start";
        String body = "{\"on\":\"2022-06-01\"}";
        as(inspector()).body(body).post(path).then().statusCode(428);
        change(inspector(), id, "deadline/start", "7", body).statusCode(412);
        for (int i = 0; i < 2; i++) {
            as(inspector())
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "start-once")
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("dueOn", is("2022-07-06"));
        }
        assertEquals(1, events());
    }

    @Test
    void of_many_who_extend_at_once_one_does() throws Exception {
        String id = started("GS-01", "2022-06-01");
        String at = String.valueOf(version(id));
        Callable<Integer> attempt = () -> change(
                        standingCommittee(),
                        id,
                        "deadline/extensions",
                        at,
                        "{\"on\":\"2022-06-20\",\"days\":8,\"ground\":\"Thẩm tra thêm\"}")
                .extract()
                .statusCode();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = people.invokeAll(java.util.Collections.nCopies(6, attempt));
            int done = 0;
            for (Future<Integer> answer : answers) {
                done += answer.get() == 200 ? 1 : 0;
            }
            assertEquals(1, done);
        }
        assertEquals(2, events());
    }

    @Test
    void the_deadline_of_a_case_is_behind_its_wall() {
        String id = opened(Register.restricted(
                aCase("GS-01", "SUPERVISION_THEMATIC", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU"))));
        as(secretary()).get(CASES + "/" + id + "/deadline").then().statusCode(404);
        var stranger = Tokens.of("stranger")
                .roles("inspection-editor", "inspection-approver")
                .org("TY")
                .clearance("TOP_SECRET");
        change(stranger, id, "deadline/start", "{\"on\":\"2022-06-01\"}").statusCode(404);
        assertEquals(0, Database.number("select count(*) from journal where action = 'case.refused'"));
    }

    @Test
    void a_day_that_says_nothing_is_refused() {
        String id = started("GS-01", "2022-06-01");
        for (String day : List.of("2022-05-15", "2999-12-31", "+999999999-12-31", "yesterday", "2022-13-01")) {
            as(inspector())
                    .queryParam("onDay", day)
                    .get(CASES + "/" + id + "/deadline")
                    .then()
                    .statusCode(400);
        }
        set(id, "9999-12-31").statusCode(400);
        approve(id, "extensions", "{\"days\":100000,\"ground\":\"x\"}").statusCode(400);
        approve(id, "extensions", "{\"days\":2.5,\"ground\":\"x\"}").statusCode(400);
        approve(id, "extensions", "{\"on\":\"2022-06-02\",\"days\":1,\"ground\":\"a\\u0000b\"}")
                .statusCode(400);
        assertEquals(1, events());
    }

    @Test
    void what_is_entered_of_a_deadline_cannot_be_changed_in_the_database_either() {
        started("GS-01", "2022-06-01");
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("update case_deadline_event set on_day = date '2022-06-02'"));
        assertThrows(IllegalStateException.class, () -> Database.run("delete from case_deadline_event"));
    }

    @Test
    void a_deadline_of_today_is_told_as_of_today() {
        String today = LocalDate.now(vn.capuy.kernel.time.VietnamTime.ZONE).toString();
        String id = supervision("GS-01", "2022-05-16");
        start(id, today).statusCode(200).body("onDay", is(today)).body("workingDaysUsed", is(0));
        extend(id, today, 8).statusCode(200);
    }
}
