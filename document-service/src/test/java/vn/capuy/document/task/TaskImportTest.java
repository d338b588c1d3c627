package vn.capuy.document.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.task.Assigned.OTHER_SECRETARY;
import static vn.capuy.document.task.Assigned.SECRETARY;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.PastTasks.STEPS;
import static vn.capuy.document.task.PastTasks.TASKS;
import static vn.capuy.document.task.PastTasks.importer;
import static vn.capuy.document.task.PastTasks.post;
import static vn.capuy.document.task.PastTasks.reference;
import static vn.capuy.document.task.PastTasks.row;
import static vn.capuy.document.task.PastTasks.step;
import static vn.capuy.document.task.PastTasks.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TaskImportTest {
    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    @Test
    void a_task_of_the_past_comes_in_with_its_whole_course() {
        String task = reference();
        tasks(row(task)).statusCode(200).body("written", equalTo(1));
        steps(step(task, "ACCEPT", "2022-02-15", "")
                        + step(task, "EXTEND", "2022-09-01", "2022-11-30,,,Mưa lũ kéo dài,,")
                        + submitted(task, "2022-11-20")
                        + step(task, "RETURN", "2022-11-22", ",,,Thiếu biên bản,,")
                        + submitted(task, "2022-11-30")
                        + step(task, "VERIFY", "2022-12-05", ""))
                .statusCode(200)
                .body("written", equalTo(6));
        String id = id(task);
        office().get(Assigned.TASKS + "/" + id)
                .then()
                .body("task.state", equalTo("VERIFIED"))
                .body("task.firstDueOn", equalTo("2022-09-30"))
                .body("task.dueOn", equalTo("2022-11-30"))
                .body("task.leadMemberName", equalTo("Lý Thị Thử"))
                .body("takenSteps.nr", contains(0, 1, 2, 3, 4, 5, 6))
                .body(
                        "takenSteps.state",
                        contains("ASSIGNED", "ACCEPTED", "ACCEPTED", "SUBMITTED", "RETURNED", "SUBMITTED", "VERIFIED"))
                .body("products.size()", equalTo(2));
        assertEquals(
                1,
                Database.number("select count(*) from task where done_on = '2022-11-30' and done_due_on = '2022-11-30'"
                        + " and done_nr = 5 and ended_on = '2022-12-05'"));
    }

    @Test
    void every_fault_of_every_row_is_told_and_nothing_is_written() {
        String twice = reference();
        tasks(row(twice)
                        + row(twice)
                        + row(reference(), "TY,", "2022-09-30", "")
                        + row(reference(), "BL-DV-DU," + SECRETARY, "2022-02-01", "NOWHERE,,,,,,,,,")
                        + row(
                                reference(),
                                "BL-HM-DU,BL-P9999",
                                "2022-09-30",
                                ",MEETING,,,,,,BL-DV-DU/" + SECRETARY + ",,")
                        + row(reference(), "BL-HM-DU,", "2022-09-30", ",DOCUMENT,BL,01-NQ/HU,2020-08-01,,,,NONE,"))
                .statusCode(400)
                .body("violations.findAll { it.row == 3 }.column", contains("reference"))
                .body("violations.findAll { it.row == 4 }.column", contains("lead_organisation"))
                .body("violations.findAll { it.row == 5 }.column", contains("due_on"))
                .body("violations.findAll { it.row == 6 }.column", contains("source_reference"))
                .body("violations.findAll { it.row == 7 }.column", containsInAnyOrder("source_notation", "parent"));
        assertEquals(0, Database.number("select count(*) from task"));
        assertEquals(0, Database.number("select count(*) from task_step"));
    }

    @Test
    void a_person_must_have_been_in_office_on_the_day_of_the_assignment() {
        tasks(row(reference(), "BL-DV-DU," + OTHER_SECRETARY, "2022-09-30", "")).statusCode(200);
        tasks(row(reference(), "BL-HM-DU," + OTHER_SECRETARY, "2022-09-30", ""))
                .statusCode(400)
                .body("violations.column", contains("lead_member"));
    }

    @Test
    void sources_collaborators_and_wholes_are_found_by_what_people_call_them() {
        String document = Desk.issued(Desk.document("BL", "RESOLUTION", "2022-01-10"));
        String notation = Desk.provinceClerk()
                .get(Desk.ROOT + "/documents/" + document)
                .then()
                .extract()
                .path("notation");
        String whole = reference();
        String part = reference();
        tasks(row(whole, "BL-HM-DU,", "2022-09-30", "NEW_RURAL,DOCUMENT,BL," + notation + ",2022-01-10,,,,,")
                        + row(
                                part,
                                "BL-HM-DU,",
                                "2022-06-30",
                                ",,,,,,,BL-BTC BL-DV-DU/" + OTHER_SECRETARY + "," + whole + ","))
                .statusCode(200);
        office().get(Assigned.TASKS + "?document=" + document).then().body("items.reference", contains(whole));
        office().get(Assigned.TASKS + "?parent=" + id(whole)).then().body("items.reference", contains(part));
        office().get(Assigned.TASKS + "?collaborator=" + OTHER_SECRETARY)
                .then()
                .body("items.reference", contains(part));
        office().get(Assigned.TASKS + "?collaborator=BL-BTC").then().body("items.reference", contains(part));
        office().get(Assigned.TASKS + "?withoutSource=true").then().body("items.reference", contains(part));
        office().get(Assigned.TASKS + "?sourceKind=DOCUMENT").then().body("items.reference", contains(whole));
        tasks(row(reference(), "BL-HM-DU,", "2022-10-01", ",,,,,,,," + whole + ","))
                .statusCode(400)
                .body("violations.column", contains("due_on"));
    }

    @Test
    void a_trial_writes_nothing_and_the_rows_that_hold_can_be_taken_alone() {
        String good = reference();
        String bad = row(reference(), "TY,", "2022-09-30", "");
        post(importer(), "tasks/imports?dryRun=true", TASKS + row(good))
                .then()
                .statusCode(200)
                .body("written", equalTo(0))
                .body("dryRun", equalTo(true));
        assertEquals(0, Database.number("select count(*) from task"));
        post(importer(), "tasks/imports?mode=valid-rows", TASKS + row(good) + bad)
                .then()
                .statusCode(200)
                .body("written", equalTo(1))
                .body("faultyRows", equalTo(1));
        post(
                        importer(),
                        "task-steps/imports?mode=valid-rows",
                        STEPS + step(good, "ACCEPT", "2022-03-01", "") + step(good, "VERIFY", "2022-03-02", ""))
                .then()
                .statusCode(200)
                .body("written", equalTo(0))
                .body("faultyRows", equalTo(2));
        assertEquals(1, Database.number("select count(*) from task_step"));
    }

    @Test
    void steps_follow_the_table_and_their_days() {
        String task = reference();
        tasks(row(task)).statusCode(200);
        steps(step(task, "VERIFY", "2022-03-02", "")).statusCode(400).body("violations.column", contains("step"));
    }

    @Test
    void a_void_row_counts_nowhere() {
        String task = reference();
        tasks(row(task, "BL-HM-DU,", "2022-09-30", ",,,,,,,,,Nhập trùng")).statusCode(200);
        office().get(Assigned.TASKS + "?q=" + task).then().body("items", empty());
        steps(step(task, "ACCEPT", "2022-03-02", "")).statusCode(400);
    }

    @Test
    void an_approvers_step_is_taken_over_by_an_approver_alone() {
        String task = reference();
        tasks(row(task)).statusCode(200);
        String course = submitted(task, "2022-09-20") + step(task, "VERIFY", "2022-09-25", "");
        var editor = Desk.as(Tokens.of("editor").roles("document-editor").org("BL"));
        post(editor, "task-steps/imports", STEPS + course)
                .then()
                .statusCode(400)
                .body("violations.findAll { it.row == 3 }.column", contains("step"));
        assertEquals(1, Database.number("select count(*) from task_step"));
        steps(course).statusCode(200);
    }

    @Test
    void what_is_at_work_here_is_decided_here_and_not_by_a_file() {
        var assigned = Assigned.task();
        String single = Assigned.assigned(assigned);
        String reference = (String) assigned.get("reference");
        steps(step(reference, "ACCEPT", "2022-03-02", "")).statusCode(400);
        String brought = reference();
        tasks(row(brought)).statusCode(200);
        Assigned.step(Assigned.ofHoanhMo(), id(brought), Map.of("step", "ACCEPT", "on", "2022-02-20"))
                .statusCode(200);
        steps(submitted(brought, "2022-09-20")).statusCode(400).body("violations.column", contains("reference"));
        office().get(Assigned.TASKS + "/" + single).then().body("task.state", equalTo("ASSIGNED"));
    }

    @Test
    void another_district_brings_nothing_into_this_one() {
        var ofTienYen = Desk.as(
                Tokens.of("ty").roles("document-editor", "document-approver").org("TY"));
        String task = reference();
        post(ofTienYen, "tasks/imports", TASKS + row(task)).then().statusCode(400);
        tasks(row(task)).statusCode(200);
        post(ofTienYen, "task-steps/imports", STEPS + step(task, "ACCEPT", "2022-03-01", ""))
                .then()
                .statusCode(400)
                .body("violations.column", contains("reference"));
        // Whoever leads it sees it, but what was decided is taken over by the body that assigned it.
        var lead = Desk.as(
                Tokens.of("hm").roles("document-editor", "document-approver").org("BL-HM"));
        post(lead, "task-steps/imports", STEPS + step(task, "ACCEPT", "2022-03-01", ""))
                .then()
                .statusCode(400);
        assertEquals(1, Database.number("select count(*) from task_step"));
    }

    @Test
    void empty_files_other_columns_and_bytes_that_are_no_text_are_told() {
        tasks("").statusCode(200).body("written", equalTo(0));
        post(importer(), "tasks/imports", "").then().statusCode(400);
        post(importer(), "tasks/imports", "assigned_by,nothing\nBL,1\n").then().statusCode(400);
        tasks(row("A\0B")).statusCode(400);
        assertEquals(0, Database.number("select count(*) from task"));
    }

    @Test
    void thousands_of_rows_come_in_at_once() {
        List<String> references =
                IntStream.range(0, 2500).mapToObj(each -> reference()).toList();
        tasks(references.stream().map(PastTasks::row).collect(Collectors.joining()))
                .statusCode(200)
                .body("written", equalTo(2500));
        steps(references.stream().map(each -> submitted(each, "2022-09-30")).collect(Collectors.joining()))
                .statusCode(200)
                .body("written", equalTo(2500));
        assertEquals(2500, Database.number("select count(*) from task where state = 'SUBMITTED' and version = 1"));
    }

    @Test
    void of_two_files_at_once_one_takes_the_steps_over() throws Exception {
        String task = reference();
        tasks(row(task)).statusCode(200);
        String course = STEPS + submitted(task, "2022-09-20");
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(
                    () -> post(importer(), "task-steps/imports", course).statusCode());
            var second = both.submit(
                    () -> post(importer(), "task-steps/imports", course).statusCode());
            assertEquals(600, first.get() + second.get());
        }
        assertEquals(2, Database.number("select count(*) from task_step"));
    }

    @Test
    void a_repeated_request_is_not_done_twice() {
        String task = reference();
        for (int i = 0; i < 2; i++) {
            post(importer().header("Idempotency-Key", "task-" + task), "tasks/imports", TASKS + row(task))
                    .then()
                    .statusCode(200)
                    .body("written", equalTo(1));
        }
        office().get(Assigned.TASKS + "?q=" + task)
                .then()
                .body("items.leadMember", contains(SECRETARY))
                .body("items[0].sourceKind", nullValue());
    }

    private static ValidatableResponse tasks(String rows) {
        return post(importer(), "tasks/imports", TASKS + rows).then();
    }

    private static ValidatableResponse steps(String rows) {
        return post(importer(), "task-steps/imports", STEPS + rows).then();
    }

    private static String id(String reference) {
        return office().get(Assigned.TASKS + "?q=" + reference)
                .then()
                .extract()
                .path("items.find { it.reference == '" + reference + "' }.id");
    }

    @Test
    void days_beyond_the_calendar_and_a_lead_beside_himself_are_not_taken_over() {
        tasks(row(reference(), "BL-HM-DU,", "2999-12-31", "")
                        + row(reference(), "BL-HM-DU,", "2022-09-30", ",,,,,,,BL-BTC BL-HM-DU,,"))
                .statusCode(400)
                .body("violations.row", contains(2, 3))
                .body("violations.column", contains("due_on", "collaborators"));
        String task = reference();
        tasks(row(task)).statusCode(200);
        steps(step(task, "EXTEND", "2022-09-01", "2999-12-31,,,Mưa lũ kéo dài,,"))
                .statusCode(400)
                .body("violations.column", contains("due_on"));
    }

    @Test
    void a_part_is_extended_beyond_its_whole_only_where_the_file_extends_that_too() {
        String whole = reference();
        String part = reference();
        tasks(row(whole) + row(part, "BL-HM-DU,", "2022-09-30", ",,,,,,,," + whole + ","))
                .statusCode(200);
        String ofPart = step(part, "EXTEND", "2022-09-01", "2022-11-30,,,Mưa lũ kéo dài,,");
        steps(ofPart).statusCode(400).body("violations.row", contains(2)).body("violations.column", contains("due_on"));
        steps(ofPart + step(whole, "EXTEND", "2022-09-02", "2022-11-29,,,Mưa lũ kéo dài,,"))
                .statusCode(400)
                .body("violations.row", contains(2));
        steps(ofPart + step(whole, "EXTEND", "2022-09-02", "2022-11-30,,,Mưa lũ kéo dài,,"))
                .statusCode(200)
                .body("written", equalTo(2));
    }
}
