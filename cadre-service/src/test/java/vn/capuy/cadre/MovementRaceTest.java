package vn.capuy.cadre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Two who decide at once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovementRaceTest {
    @BeforeEach
    void seed() {
        Moves.seed();
    }

    private static Callable<Response> approving(String id) {
        return () -> Api.approver("BL")
                .header("If-Match", "\"0\"")
                .body("{\"step\": \"APPROVE\"}")
                .post("/movements/" + id + "/steps");
    }

    /** Answers calls that were all held up by one who has the posts, so that each has read before any has written. */
    private static List<Response> atOnce(String lockedRows, List<Callable<Response>> calls) throws Exception {
        try (var pool = Executors.newFixedThreadPool(calls.size());
                var holder = Database.connect()) {
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute(lockedRows);
            }
            List<Future<Response>> answers = calls.stream().map(pool::submit).toList();
            while (Database.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and datname = current_database()")
                    < calls.size()) {
                Thread.yield();
            }
            holder.rollback();
            return Stream.concat(
                            Stream.of(answers.getFirst().get()),
                            Stream.of(answers.getLast().get()))
                    .toList();
        }
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    @Test
    void of_two_movements_into_the_last_seat_one_is_refused_and_changes_nothing() throws Exception {
        String first = Moves.propose(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        String second = Moves.propose(Moves.transfer("QĐ-2", "CB-4", "BTC-PB", "BTC-TB", "2022-10-01"));
        List<Response> answers = atOnce(
                "select 1 from post where code in ('BTC-PB', 'BTC-TB') for update",
                List.of(approving(first), approving(second)));
        assertEquals(List.of(200, 409), statuses(answers));
        Response refused = answers.stream()
                .filter(each -> each.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        assertEquals("urn:capuy:problem:conflict", refused.jsonPath().getString("type"));
        assertTrue(refused.jsonPath().getString("detail").contains("more holders than seats"), refused.asString());
        assertEquals(1, Database.number("select count(*) from movement where state = 'APPROVED'"));
        assertEquals(1, Database.number("select count(*) from movement_ruling"));
        // The two deputies: one went, one is where he was.
        assertEquals(
                List.of("BTC-PB", "BTC-TB"),
                Database.column("select p.code from holding h join post p on p.id = h.post"
                        + " where h.voided_at is null and h.held_to is null order by p.code"));
    }

    @Test
    void of_two_who_approve_the_same_movement_the_second_is_told_that_it_changed() throws Exception {
        String id = Moves.propose(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        List<Response> answers = atOnce("select 1 from movement for update", List.of(approving(id), approving(id)));
        assertEquals(List.of(200, 412), statuses(answers));
        assertEquals(1, Database.number("select count(*) from movement_ruling"));
        assertEquals(1, Database.number("select count(*) from movement_step where step = 'APPROVE'"));
        assertEquals(List.of("BTC-TB"), Moves.posts("CB-1", "2022-10-01"));
    }
}
