package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.appraisal.TaskResultHandler;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.TestFeed;

/** Results of tasks, as they are told by the feed and as they are entered. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AppraisalTaskResultsTest extends AppraisalDesk {
    @Inject
    FeedReader feed;

    @Inject
    TaskResultHandler handler;

    @AfterEach
    void forget() {
        TestFeed.forget(TestFeed.DOCUMENT);
    }

    @Test
    void task_results_of_the_document_service_stand_above_those_entered_and_refuse_further_ones() {
        officers();
        results("CV-1", 10, 10, 0, 5).statusCode(201);
        results("CV-1", 10, 10, 0, 5).statusCode(409);
        String id = open("CV-1");
        closed("CV-1", 10, 8, 2, "2025-04-01");
        Api.reader("BL")
                .get("/appraisals/" + id)
                .then()
                .body("taskResult.source", equalTo("DOCUMENT_SERVICE"))
                .body("taskResult.late", equalTo(2));
        String entered = Api.reader("BL")
                .get("/task-results?source=ENTERED")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        voidResult(entered).statusCode(200);
        results("CV-1", 10, 10, 0, 5).statusCode(409).body("detail", containsString("document service"));
        String told = Api.reader("BL")
                .get("/task-results?source=DOCUMENT_SERVICE")
                .then()
                .extract()
                .path("items[0].id");
        voidResult(told).statusCode(409);
    }

    @Test
    void a_later_count_replaces_an_earlier_one_and_a_repetition_changes_nothing() {
        closed("CV-1", 10, 8, 2, "2025-04-01");
        closed("CV-1", 10, 8, 2, "2025-04-01");
        assertEquals(1, Database.number("select count(*) from task_result"));
        closed("CV-1", 10, 10, 0, "2025-04-05");
        closed("CV-1", 10, 8, 2, "2025-04-01");
        assertEquals(List.of("10"), Database.column("select on_time::text from task_result where voided_at is null"));
        assertEquals(2, Database.number("select count(*) from task_result"));
    }

    @Test
    void of_one_day_the_last_count_that_is_told_holds() {
        closed("CV-1", 10, 8, 2, "2025-04-01");
        closed("CV-1", 14, 11, 3, "2025-04-01");
        closed("CV-1", 14, 11, 3, "2025-04-01");
        assertEquals(List.of("14"), Database.column("select assigned::text from task_result where voided_at is null"));
        assertEquals(2, Database.number("select count(*) from task_result"));
    }

    @Test
    void results_of_a_member_who_is_not_entered_wait_for_him() {
        closed("CV-77", 10, 8, 2, "2025-04-01");
        Api.reader("BL").get("/task-results").then().body("items", hasSize(0));
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        Seed.person("CV-77", "Nông Văn Páo", "MALE", "1984-04-04", "BL"))
                .statusCode(200);
        handler.settle();
        Api.reader("BL").get("/task-results").then().body("items.person", contains("CV-77"));
    }

    private void closed(String person, int assigned, int onTime, int late, String on) {
        TestFeed.tell(TestFeed.DOCUMENT, "vn.capuy.task.period-closed", person, """
                {"person": "%s", "period": "2025-Q1", "assigned": %d, "done": %d, "onTime": %d, "late": %d, "beyond": 3,
                 "closedOn": "%s"}""".formatted(
                        person, assigned, onTime + late, onTime, late, on));
        feed.pull(FeedSource.DOCUMENT);
    }

    private static ValidatableResponse voidResult(String id) {
        return Api.editor("BL")
                .header("If-Match", "*")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/task-results/" + id + "/void")
                .then();
    }
}
