package vn.capuy.report.paper.job;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.report.Desk.PAPERS;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;
import static vn.capuy.report.Desk.reader;
import static vn.capuy.report.Desk.sealed;
import static vn.capuy.report.Told.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.report.Desk;
import vn.capuy.report.StubGateway;
import vn.capuy.report.template.Forms;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class PaperJobTest {
    @Inject
    PaperRunner runner;

    @Inject
    PaperQueue queue;

    private String seal;

    @BeforeEach
    void clear() {
        Desk.clear();
        Desk.tellReview();
        seal = sealed(request());
    }

    @Test
    void a_report_is_ordered_made_and_handed_out() {
        String id = order("PDF")
                .statusCode(202)
                .header("Location", containsString("/papers/"))
                .body("state", equalTo("WAITING"))
                .body("progress", equalTo(0))
                .extract()
                .path("id");
        as(office()).get(PAPERS + "/" + id + "/content").then().statusCode(409);
        assertTrue(runner.runNext());
        state(id).body("state", equalTo("DONE")).body("progress", equalTo(100)).body("failure", nullValue());
        byte[] content = as(office())
                .get(PAPERS + "/" + id + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Accept-Ranges", equalTo("bytes"))
                .extract()
                .asByteArray();
        assertEquals("%PDF-", new String(content, 0, 5, StandardCharsets.US_ASCII));
        state(id).body("size", equalTo(content.length));
    }

    @Test
    void a_part_of_it_is_handed_out_by_range() {
        String id = made();
        var whole = as(office()).get(PAPERS + "/" + id + "/content").then().extract();
        byte[] all = whole.asByteArray();
        var part = as(office())
                .header("Range", "bytes=100-199")
                .header("If-Range", whole.header("ETag"))
                .get(PAPERS + "/" + id + "/content")
                .then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes 100-199/" + all.length))
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(all, 100, 200), part);
        as(office())
                .header("Range", "bytes=" + all.length + "-")
                .get(PAPERS + "/" + id + "/content")
                .then()
                .statusCode(416);
        as(office())
                .header("If-None-Match", whole.header("ETag"))
                .get(PAPERS + "/" + id + "/content")
                .then()
                .statusCode(304);
    }

    @Test
    void one_that_was_being_made_when_the_process_died_is_taken_up_again() {
        String id = ordered();
        var killed = queue.take().orElseThrow();
        assertTrue(queue.advance(killed, 40));
        assertFalse(runner.runNext(), "while its claim holds, nobody else takes it");
        state(id).body("state", equalTo("RUNNING")).body("progress", equalTo(40));
        claimRunsOut();
        assertTrue(runner.runNext());
        state(id).body("state", equalTo("DONE"));
        assertFalse(queue.advance(killed, 90), "the one that was held to be dead writes nothing more");
        assertFalse(queue.finish(killed, new byte[] {1}));
        assertFalse(queue.fail(killed, PaperFailure.FAULT));
        state(id).body("state", equalTo("DONE"));
    }

    @Test
    void one_that_takes_the_process_with_it_each_time_is_given_up() {
        String id = ordered();
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertEquals(attempt, queue.take().orElseThrow().attempts());
            claimRunsOut();
        }
        assertTrue(runner.runNext());
        state(id)
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("GIVEN_UP"))
                .body("sentence", equalTo("The service went down each time it made this report."));
        assertFalse(runner.runNext());
    }

    @Test
    void a_fault_is_told_and_the_next_report_is_made_all_the_same() {
        as(office()).body(Forms.documents()).post(Desk.TEMPLATES).then().statusCode(201);
        String faulty = as(office())
                .body(Map.of("seal", seal, "template", "DOCUMENTS", "format", "PDF"))
                .post(PAPERS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Database.run("update report_template set form = '{\"torn\":true}' where org = 'BL'");
        String next = ordered();
        assertTrue(runner.runNext() && runner.runNext());
        state(faulty)
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("FAULT"))
                .body("progress", equalTo(10));
        state(next).body("state", equalTo("DONE"));
    }

    @Test
    void of_many_that_look_for_work_at_once_each_takes_another() throws Exception {
        String one = ordered();
        String two = ordered();
        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = processes.invokeAll(Stream.<Callable<Optional<PaperQueue.Taken>>>generate(() -> queue::take)
                    .limit(6)
                    .toList());
            var ids = new java.util.TreeSet<String>();
            int many = 0;
            for (var each : taken) {
                if (each.get().isPresent()) {
                    many++;
                    ids.add(each.get().get().id().toString());
                }
            }
            assertEquals(2, many);
            assertEquals(new java.util.TreeSet<>(List.of(one, two)), ids);
        }
    }

    @Test
    void one_that_waits_or_is_being_made_is_cancelled_and_nothing_of_it_is_kept() {
        String waiting = ordered();
        cancel(waiting).statusCode(200).body("state", equalTo("CANCELLED"));
        assertFalse(runner.runNext());
        String running = ordered();
        var taken = queue.take().orElseThrow();
        cancel(running).statusCode(200);
        assertFalse(queue.advance(taken, 40));
        assertFalse(queue.finish(taken, new byte[] {1}));
        state(running).body("state", equalTo("CANCELLED")).body("size", nullValue());
        cancel(running).statusCode(409);
        as(office()).get(PAPERS + "/" + running + "/content").then().statusCode(409);
        assertEquals(
                List.of("paper.ordered", "paper.cancelled", "paper.refused"),
                Database.column("select action from journal where subject_id = '" + running + "' order by position"));
    }

    @Test
    void what_could_not_be_made_at_once_is_not_ordered_either() {
        String small = sealed(request("codes", List.of("DOC.ISSUED")));
        as(office())
                .body(Map.of("seal", small, "template", "WEEK", "format", "PDF"))
                .post(PAPERS)
                .then()
                .statusCode(400);
        as(office())
                .body(Map.of("seal", seal, "template", "NONE", "format", "PDF"))
                .post(PAPERS)
                .then()
                .statusCode(400);
        as(office())
                .body(Map.of("seal", seal, "template", "WEEK", "format", "ODT"))
                .post(PAPERS)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from paper_job"));
    }

    @Test
    void a_repeated_order_is_one_and_one_account_cannot_fill_the_queue() {
        for (int i = 0; i < 2; i++) {
            as(office())
                    .header("Idempotency-Key", "paper-1")
                    .body(Map.of("seal", seal, "template", "WEEK", "format", "XLSX"))
                    .post(PAPERS)
                    .then()
                    .statusCode(202);
        }
        assertEquals(1, Database.number("select count(*) from paper_job"));
        Database.run(
                "insert into paper_job (id, seal, template, language, format, name, org, requested_at, requested_by)"
                        + " select gen_random_uuid(), seal, template, language, format, name, org, requested_at, requested_by"
                        + " from paper_job, generate_series(1, 19)");
        order("PDF").statusCode(409);
    }

    @Test
    void what_was_kept_for_long_enough_is_removed() {
        String old = made();
        String fresh = made();
        Database.run("update paper_job set finished_at = finished_at - interval '8 days' where id = '" + old + "'");
        assertEquals(1, runner.forgetWhatIsOld());
        as(office()).get(PAPERS + "/" + old).then().statusCode(404);
        as(office()).get(PAPERS + "?seal=" + seal + "&state=DONE").then().body("items.id", contains(fresh));
    }

    @Test
    void the_walls_of_a_report_are_those_of_the_seal() {
        String id = made();
        var neighbour = reader("TY", "TOP_SECRET");
        as(neighbour).get(PAPERS + "/" + id).then().statusCode(404);
        as(neighbour).get(PAPERS + "/" + id + "/content").then().statusCode(404);
        as(reader("BL", "NONE")).get(PAPERS + "/" + id + "/content").then().statusCode(403);
        as(reader("BL", "NONE"))
                .body(Map.of("seal", seal, "template", "WEEK", "format", "PDF"))
                .post(PAPERS)
                .then()
                .statusCode(403);
        as(reader("BL", "CONFIDENTIAL"))
                .get(PAPERS + "/" + id + "/content")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse order(String format) {
        return as(office())
                .body(Map.of("seal", seal, "template", "MID_TERM_REVIEW", "language", "ar", "format", format))
                .post(PAPERS)
                .then();
    }

    private String ordered() {
        return order("PDF").statusCode(202).extract().path("id");
    }

    private String made() {
        String id = ordered();
        assertTrue(runner.runNext());
        return id;
    }

    private static ValidatableResponse state(String id) {
        return as(office()).get(PAPERS + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse cancel(String id) {
        return as(office()).post(PAPERS + "/" + id + "/cancel").then();
    }

    private static void claimRunsOut() {
        Database.run("update paper_job set claimed_until = now() - interval '1 second' where state = 'RUNNING'");
    }
}
