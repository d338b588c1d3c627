package vn.capuy.document.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.issued;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ConcurrentIssueTest {
    private static final int CLIENTS = 32;
    private static final int EACH = 5;
    private static final String TAKE_A_NUMBER =
            "update document_series set last_number = last_number + 1 where issuer = 'BL' and series = 'TB'";

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void thirty_two_clients_get_numbers_without_gap_and_without_duplicate() throws Exception {
        var numbers = new ArrayList<Integer>();
        for (List<Integer> mine : atOnce(CLIENTS, client -> IntStream.range(0, EACH)
                .map(each -> issue(clerk(), document("BL", "NOTICE", "2022-06-15"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("number"))
                .boxed()
                .toList())) {
            numbers.addAll(mine);
        }
        numbers.sort(null);
        assertEquals(
                IntStream.rangeClosed(1, CLIENTS * EACH).boxed().toList(),
                numbers,
                "every number once, and none missing");
        assertEquals(CLIENTS * EACH, Database.number("select count(*) from document"));
        assertEquals(CLIENTS * EACH, Database.number("select last_number from document_series"));
    }

    @Test
    void a_register_is_taken_over_while_documents_are_issued() throws Exception {
        var file = new StringBuilder(Desk.REGISTER);
        for (int number = 500; number < 700; number++) {
            file.append("BL,NOTICE,")
                    .append(number)
                    .append(",2021-05-05,Thông báo,STANDING_COMMITTEE,Nam,NONE,NONE,\n");
        }
        List<Response> answers = atOnce(
                17,
                client -> client == 0
                        ? Desk.importCsv(Desk.importer(), "documents/imports", file.toString())
                        : issue(clerk(), document("BL", "NOTICE", "2022-06-15")));
        assertEquals(200, answers.getFirst().statusCode(), answers.getFirst().asString());
        for (Response issued : answers.subList(1, answers.size())) {
            assertEquals(201, issued.statusCode(), issued.asString());
        }
        assertEquals(216, Database.number("select count(*) from document"));
        assertEquals(
                Database.number("select last_number from document_series"),
                Database.number("select max(number) from document"));
    }

    @Test
    void two_clients_with_one_key_get_one_number() throws Exception {
        List<Response> answers = atOnce(
                2, client -> issue(clerk().header("Idempotency-Key", "once"), document("BL", "NOTICE", "2022-06-15")));
        for (Response answer : answers) {
            // The one that came second is told to come again, or already gets the answer of the first.
            assertTrue(answer.statusCode() == 201 || answer.statusCode() == 409, answer.asString());
        }
        assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 201));
        int number = issue(clerk().header("Idempotency-Key", "once"), document("BL", "NOTICE", "2022-06-15"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .path("number");
        assertEquals(1, number);
        assertEquals(1, Database.number("select count(*) from document"));
    }

    @Test
    void a_transaction_that_dies_after_taking_a_number_leaves_no_gap() throws Exception {
        issued(document("BL", "NOTICE", "2022-06-15"));
        Connection dying = Database.connect();
        dying.setAutoCommit(false);
        long backend;
        try (var statement = dying.createStatement()) {
            statement.executeUpdate(TAKE_A_NUMBER);
            try (var row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                backend = row.getLong(1);
            }
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> waiting = executor.submit(() -> issue(clerk(), document("BL", "NOTICE", "2022-06-15")));
            Database.awaitWaiter();
            Database.run("select pg_terminate_backend(" + backend + ")");
            int number = waiting.get(10, TimeUnit.SECONDS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("number");
            assertEquals(2, number, "the number that the dead one had taken");
        }
    }

    @Test
    void an_issue_waits_for_the_one_before_it_and_not_for_other_series() throws Exception {
        issued(document("BL", "NOTICE", "2022-06-15"));
        try (Connection slow = Database.connect();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                statement.executeUpdate(TAKE_A_NUMBER);
            }
            Future<Response> next = executor.submit(() -> issue(clerk(), document("BL", "NOTICE", "2022-06-15")));
            Database.awaitWaiter();
            issue(clerk(), document("BL", "PLAN", "2022-06-15")).then().statusCode(201);
            assertFalse(next.isDone(), "the one before it has not ended");
            slow.rollback();
            int number = next.get(10, TimeUnit.SECONDS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("number");
            assertEquals(2, number);
        }
    }

    private static <T> List<T> atOnce(int clients, IntFunction<T> work)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = IntStream.range(0, clients)
                    .mapToObj(client -> executor.submit((Callable<T>) () -> {
                        start.await();
                        return work.apply(client);
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
