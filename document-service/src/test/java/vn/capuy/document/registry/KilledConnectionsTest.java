package vn.capuy.document.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Numbers while the service's connections to the database are killed under it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class KilledConnectionsTest {
    private static final int CLIENTS = 16;
    private static final int EACH = 8;
    private static final int MOST_TRIES = 500;

    /** Those in the middle of a transaction first: they hold a number. */
    private static final String KILL = """
            select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity
              where usename = 'capuy_test' and xact_start is not null order by random() limit 3) busy""";

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void no_number_is_lost_or_given_twice_and_no_answer_is_lost() throws Exception {
        var done = new AtomicBoolean();
        // Answers pay for rounds: a killer who never rests leaves it to luck whether anyone is answered at all.
        var rounds = new Semaphore(CLIENTS);
        var killed = new AtomicInteger();
        var numbers = new TreeMap<String, Integer>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> killer = executor.submit(() -> {
                while (!done.get()) {
                    if (rounds.tryAcquire(10, TimeUnit.MILLISECONDS)) {
                        int these = (int) Database.number(KILL);
                        killed.addAndGet(these);
                        if (these == 0) {
                            rounds.release();
                        }
                    }
                }
                return null;
            });
            List<Future<List<Answered>>> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> executor.submit((Callable<List<Answered>>) () -> client(client, rounds)))
                    .toList();
            try {
                for (Future<List<Answered>> each : clients) {
                    each.get().forEach(answer -> numbers.put(answer.key(), answer.number()));
                }
            } finally {
                done.set(true);
            }
            killer.get();
        }
        assertTrue(killed.get() > CLIENTS, () -> "only " + killed.get() + " connections were killed");
        assertEquals(CLIENTS * EACH, numbers.size());
        assertEquals(
                IntStream.rangeClosed(1, CLIENTS * EACH).boxed().toList(),
                numbers.values().stream().sorted().toList(),
                "every number once, and none missing");
        assertEquals(CLIENTS * EACH, Database.number("select count(*) from document"));
        assertEquals(CLIENTS * EACH, Database.number("select last_number from document_series"));
        // Connections that were killed last may still be in the pool, and each is noticed by who gets it.
        numbers.forEach(
                (key, number) -> assertEquals(number, answered(key, MOST_TRIES).number(), "the answer that was given"));
    }

    private record Answered(String key, int number) {}

    private static List<Answered> client(int client, Semaphore rounds) {
        var answers = new ArrayList<Answered>();
        for (int each = 0; each < EACH; each++) {
            answers.add(answered("client-" + client + "-" + each, MOST_TRIES));
            rounds.release();
        }
        return answers;
    }

    /** As a client does that wants its document issued, once: the same key until there is an answer. */
    private static Answered answered(String key, int tries) {
        for (int i = 0; i < tries; i++) {
            Response answer = issue(clerk().header("Idempotency-Key", key), document("BL", "NOTICE", "2022-06-15"));
            if (answer.statusCode() == 201) {
                return new Answered(key, answer.path("number"));
            }
            assertTrue(
                    answer.statusCode() == 503 || answer.statusCode() == 409,
                    () -> answer.statusCode() + " " + answer.asString());
        }
        throw new AssertionError(key + " was never answered");
    }
}
