package vn.capuy.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.journeys.Suite.App;

/** A service dies in the middle of the work. */
class KilledServiceTest {
    private static final int CLIENTS = 32;
    private static final int EACH = 8;
    private static final Duration BREAK = Duration.ofMillis(100);
    private static Suite suite;

    @BeforeAll
    static void suite() {
        suite = Demo.suite();
    }

    @Test
    void documents_issued_by_many_at_once_over_a_kill_have_every_number_once() throws Exception {
        int before = highest();
        var issued = new AtomicInteger();
        var numbers = Collections.synchronizedList(new ArrayList<Integer>());
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var work = new ArrayList<Future<?>>();
            for (int client = 0; client < CLIENTS; client++) {
                work.add(clients.submit(() -> {
                    for (int i = 0; i < EACH; i++) {
                        numbers.add(issueUntilAnswered(UUID.randomUUID().toString()));
                        issued.incrementAndGet();
                    }
                }));
            }
            while (issued.get() < CLIENTS) {
                Thread.onSpinWait();
            }
            suite.kill(App.DOCUMENT);
            suite.start(App.DOCUMENT);
            for (Future<?> each : work) {
                each.get();
            }
        }
        suite.awaitReady(App.DOCUMENT);
        assertEquals(CLIENTS * EACH, new HashSet<>(numbers).size(), "no number twice");
        assertEquals(before + CLIENTS * EACH, highest(), "no number lost");
        assertEquals(before + 1, Collections.min(numbers));
        assertEquals(before + CLIENTS * EACH, Collections.max(numbers));
    }

    /** As a client does that wants its document issued, once: the same key until there is an answer. */
    private static int issueUntilAnswered(String key) {
        while (true) {
            Response answer = Demo.asClerk()
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("""
                            {"issuer":"BL","type":"CIRCULAR","issuedOn":"2025-06-27","abstract":"Thông tri thử nghiệm",\
                            "signingBody":"STANDING_COMMITTEE","signer":"Hoàng Văn Thử","urgency":"NONE","secrecy":"NONE"}""")
                    .post("/api/document/v1/documents");
            if (answer.statusCode() == 201) {
                return answer.path("number");
            }
            if (answer.statusCode() != 503 && answer.statusCode() != 409 && answer.statusCode() != 504) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.asString());
            }
            // Who asks without a break keeps the service that starts from the machine.
            LockSupport.parkNanos(BREAK.toNanos());
        }
    }

    private static int highest() {
        List<Integer> last = Demo.asClerk()
                .get("/api/document/v1/series?issuer=BL&term=2020-2025")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.symbol == 'TT' }.lastNumber");
        return last.isEmpty() ? 0 : last.getFirst();
    }

    @Test
    void figures_say_what_is_missing_while_a_service_is_down() {
        suite.kill(App.INSPECTION);
        try {
            Demo.asSecretary()
                    .get("/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31")
                    .then()
                    .statusCode(200)
                    .body("partial", equalTo(true))
                    .body("missing.service", contains("inspection"))
                    // Its figures may be shown as the last known, never as today's.
                    .body("figures.findAll { it.code.startsWith('INSP.') }.value", everyItem(nullValue()))
                    .body("figures.find { it.code == 'CADRE.MOVED' }.value", equalTo(52));
            Demo.asSecretary()
                    .get("/api/inspection/v1/cases")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue());
        } finally {
            suite.start(App.INSPECTION);
            suite.awaitReady(App.INSPECTION);
        }
        Demo.asSecretary()
                .get("/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31")
                .then()
                .body("partial", equalTo(false))
                .body("figures.find { it.code == 'INSP.CASES' }.value", equalTo(227));
    }
}
