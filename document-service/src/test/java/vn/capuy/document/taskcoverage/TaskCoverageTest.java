package vn.capuy.document.taskcoverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.task.PastTasks.bring;
import static vn.capuy.document.task.PastTasks.reference;
import static vn.capuy.document.task.PastTasks.row;
import static vn.capuy.document.task.PastTasks.step;
import static vn.capuy.document.task.PastTasks.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.document.task.PastTasks;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TaskCoverageTest {
    private static final String CLAUSES =
            "issuer,notation,issued_on,ref,parent,kind,label,heading,content,requires_tasks\n";

    private String document;
    private String notation;

    /** Four clauses that require tasks: one done, one overdue, one cancelled, one without. */
    @BeforeEach
    void a_resolution_with_tasks() {
        Desk.clear();
        Assigned.persons();
        document = Desk.issued(Desk.with(Desk.document("BL", "RESOLUTION", "2022-01-10"), "field", "NEW_RURAL"));
        notation = clerk().get(ROOT + "/documents/" + document).then().extract().path("notation");
        clauses(clause("1", "Điều 1", "true")
                        + clause("2", "Điều 2", "true")
                        + clause("3", "Điều 3", "true")
                        + clause("4", "Điều 4", "true")
                        + clause("5", "Điều 5", "false"))
                .statusCode(200);
        String done = reference();
        String late = reference();
        String off = reference();
        bring(
                task(done, "Điều 1") + task(late, "Điều 2") + task(off, "Điều 3") + row(reference()),
                submitted(done, "2022-05-30")
                        + step(done, "VERIFY", "2022-06-03", "")
                        + step(late, "ACCEPT", "2022-03-01", "")
                        + step(off, "CANCEL", "2022-03-01", ",,,Không còn cần,,"));
    }

    @Test
    void each_clause_that_requires_tasks_is_told_with_how_far_they_have_come() {
        coverage("?onDay=2022-10-01")
                .body("clauses", equalTo(4))
                .body("covered", equalTo(2))
                .body("uncovered", equalTo(2))
                .body("ofClauses.overdue", equalTo(1))
                .body("ofClauses.cancelled", equalTo(1))
                .body("items.label", contains("Điều 1", "Điều 2", "Điều 3", "Điều 4"))
                .body("items.state", contains("DONE", "OVERDUE", "NONE", "NONE"));
        coverage("?onDay=2022-09-30").body("items.state", contains("DONE", "OPEN", "NONE", "NONE"));
        coverage("?onDay=2022-02-20").body("items.state", contains("OPEN", "OPEN", "OPEN", "NONE"));
        coverage("?onDay=2022-02-13").body("covered", equalTo(0));
        coverage("?onDay=2022-10-01&state=NONE").body("items.label", contains("Điều 3", "Điều 4"));
        clerk().accept("text/csv")
                .get(ROOT + "/documents/" + document + "/task-coverage?onDay=2022-10-01")
                .then()
                .body(containsString("OVERDUE"));
    }

    @Test
    void all_documents_of_a_body_are_told_by_document_issuer_and_field() {
        Desk.issued(Desk.document("BL", "RESOLUTION", "2022-02-10"));
        String asked = "?org=BL&from=2022-01-01&to=2022-12-31&onDay=2022-10-01";
        all(asked)
                .body("total.clauses", equalTo(4))
                .body("total.covered", equalTo(2))
                .body("tasksWithoutSource", equalTo(1))
                .body("items.name", contains(notation));
        all(asked + "&by=issuer").body("items.key", contains("BL")).body("items.uncovered", contains(2));
        all(asked + "&by=field").body("items.key", contains("NEW_RURAL")).body("items.overdue", contains(1));
        all(asked + "&field=ECONOMY").body("items", empty()).body("total.clauses", equalTo(0));
        all("?org=BL&from=2023-01-01&to=2023-12-31").body("items", empty());
        clerk().get(ROOT + "/tasks/coverage?org=BL&from=2023-01-01&to=2022-12-31")
                .then()
                .statusCode(400);
        clerk().get(ROOT + "/tasks/coverage?org=TY&from=2022-01-01&to=2022-12-31")
                .then()
                .statusCode(404);
    }

    @Test
    void the_share_of_clauses_with_tasks_is_counted_and_leads_back_to_them() {
        assertShare("2022-12-31", 2, 4);
        assertShare("2022-02-13", 0, 4);
        assertShare("2022-01-09", 0, 0);
        clerk().get(ROOT + "/indicators/TASK.CLAUSE_COVERAGE/records?org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .statusCode(200)
                .body("items.findAll { !it.covered }.label.sort()", contains("Điều 3", "Điều 4"));
        clerk().get(ROOT + "/indicators/TASK.CLAUSE_COVERAGE/breakdown?by=field&org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .body("parts.find { it.key == 'NEW_RURAL' }.numerator", equalTo(2));
    }

    @Test
    void others_see_neither_the_document_nor_what_comes_of_it() {
        var ofTienYen = Desk.as(Tokens.of("ty").roles("document-reader").org("TY"));
        ofTienYen.get(ROOT + "/documents/" + document + "/task-coverage").then().statusCode(404);
        ofTienYen
                .get(ROOT + "/tasks/coverage?org=TY&from=2022-01-01&to=2022-12-31")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("tasksWithoutSource", equalTo(0));
    }

    @Test
    void clauses_of_unknown_documents_and_twice_the_same_are_told_and_nothing_is_written() {
        long before = Database.number("select count(*) from document_clause");
        clauses(clause("1", "Điều 1", "true")).statusCode(400).body("violations.column", contains("label"));
        PastTasks.post(
                        clerk(),
                        "clauses/imports",
                        CLAUSES + "BL,99-NQ/HU,2022-01-10,1,,ARTICLE,Điều 9,Nội dung,,true\n")
                .then()
                .statusCode(400)
                .body("violations.column", contains("notation"));
        PastTasks.post(
                        Desk.as(Tokens.of("ty").roles("document-editor").org("TY")),
                        "clauses/imports",
                        CLAUSES + clause("9", "Điều 9", "true"))
                .then()
                .statusCode(400);
        PastTasks.post(clerk(), "clauses/imports?dryRun=true", CLAUSES + clause("9", "Điều 9", "true"))
                .then()
                .statusCode(200)
                .body("written", equalTo(0));
        assertEquals(before, Database.number("select count(*) from document_clause"));
    }

    private void assertShare(String to, int covered, int all) {
        clerk().get(ROOT + "/indicators/values?org=BL&from=2020-01-01&to=" + to)
                .then()
                .statusCode(200)
                .body("values.find { it.code == 'TASK.CLAUSE_COVERAGE' }.numerator", equalTo(covered))
                .body("values.find { it.code == 'TASK.CLAUSE_COVERAGE' }.denominator", equalTo(all));
    }

    private ValidatableResponse coverage(String query) {
        return clerk().get(ROOT + "/documents/" + document + "/task-coverage" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse all(String query) {
        return clerk().get(ROOT + "/tasks/coverage" + query).then().statusCode(200);
    }

    private static ValidatableResponse clauses(String rows) {
        return PastTasks.post(clerk(), "clauses/imports", CLAUSES + rows).then();
    }

    private String clause(String ref, String label, String requires) {
        return "BL,%s,2022-01-10,%s,,ARTICLE,%s,Nội dung %s,,%s\n".formatted(notation, ref, label, ref, requires);
    }

    private String task(String reference, String clause) {
        return row(
                reference,
                "BL-HM-DU,",
                "2022-09-30",
                "NEW_RURAL,CLAUSE,BL," + notation + ",2022-01-10," + clause + ",,,,");
    }
}
