package vn.capuy.testing.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.testing.Receiver.status;
import static vn.capuy.testing.webhook.Subscribers.as;
import static vn.capuy.testing.webhook.Subscribers.serve;
import static vn.capuy.testing.webhook.Subscribers.subscribe;
import static vn.capuy.testing.webhook.Subscribers.write;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.webhook.delivery.DeliveryMetrics;
import vn.capuy.platform.webhook.delivery.DeliveryRunner;
import vn.capuy.testing.Database;
import vn.capuy.testing.Receiver;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.notes.ShiftedClock;

/** Receivers that refuse or are gone: what is tried again, what dies, and what is sent again. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WebhookFailureTest {
    /** Longer than each wait with all that it can be stretched by. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(13),
            Duration.ofSeconds(37),
            Duration.ofMinutes(3),
            Duration.ofMinutes(13),
            Duration.ofMinutes(73),
            Duration.ofHours(8));

    private final Receiver receiver = Receiver.start();

    @Inject
    DeliveryRunner runner;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void empty() {
        Database.empty();
    }

    @AfterEach
    void close() {
        receiver.close();
        ShiftedClock.reset();
    }

    private String title() throws InterruptedException {
        return JsonPath.from(receiver.next().body()).getString("data.title");
    }

    @Test
    void what_fails_holds_up_what_comes_after_and_is_tried_again_later() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        receiver.answers(status(500), status(400));
        write("BL", "Một");
        write("BL", "Hai");
        serve(runner);
        assertEquals("Một", title());
        assertEquals(0, receiver.waiting(), "the second waits");
        ShiftedClock.forward(Duration.ofSeconds(9));
        serve(runner);
        assertEquals(0, receiver.waiting(), "it is not yet time");
        ShiftedClock.forward(Duration.ofSeconds(4));
        serve(runner);
        assertEquals("Một", title());
        ShiftedClock.forward(Duration.ofSeconds(29));
        serve(runner);
        assertEquals(0, receiver.waiting(), "the second wait is longer");
        ShiftedClock.forward(Duration.ofSeconds(8));
        serve(runner);
        assertEquals("Một", title());
        assertEquals("Hai", title());
        subscriber
                .reads("/deliveries")
                .then()
                .body("items.state", contains("DELIVERED", "DELIVERED"))
                .body("items[1].attempts.status", contains(500, 400, 204))
                .body("items[1].attempts.outcome", contains("REFUSED", "REFUSED", "DELIVERED"));
    }

    @Test
    void a_receiver_that_asks_to_wait_is_heard_within_a_bound() throws InterruptedException {
        subscribe(receiver.address());
        receiver.answers(status(503, "Retry-After", "600"), status(429, "Retry-After", "999999"));
        write("BL", "Một");
        serve(runner);
        receiver.next();
        ShiftedClock.forward(Duration.ofMinutes(9));
        serve(runner);
        assertEquals(0, receiver.waiting());
        ShiftedClock.forward(Duration.ofMinutes(2));
        serve(runner);
        receiver.next();
        ShiftedClock.forward(Duration.ofMinutes(59));
        serve(runner);
        assertEquals(0, receiver.waiting());
        ShiftedClock.forward(Duration.ofMinutes(2));
        serve(runner);
        assertEquals("Một", title());
    }

    /** Lets the event that is next die. */
    private void letOneDie() throws InterruptedException {
        serve(runner);
        for (Duration wait : WAITS) {
            ShiftedClock.forward(wait);
            serve(runner);
        }
    }

    private void refuse(int times) {
        for (int i = 0; i < times; i++) {
            receiver.answers(status(500));
        }
    }

    @Test
    void what_was_tried_often_enough_is_dead_and_what_comes_after_goes_on() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        refuse(7);
        write("BL", "Chết");
        write("BL", "Sống");
        letOneDie();
        for (int i = 0; i < 7; i++) {
            assertEquals("Chết", title());
        }
        assertEquals("Sống", title());
        String dead = subscriber.reads("/deliveries?state=DEAD").path("items[0].event");
        subscriber.reads("").then().body("dead", equalTo(1)).body("state", equalTo("ACTIVE"));
        metrics.count();
        assertEquals(
                1,
                meters.get("capuy.webhook.deliveries")
                        .tag("state", "dead")
                        .gauge()
                        .value());

        as("BL", "feed-reader")
                .post(subscriber.path() + "/deliveries/" + dead + "/replay")
                .then()
                .statusCode(202);
        serve(runner);
        assertEquals("Chết", title());
        subscriber.reads("").then().body("dead", equalTo(0));
        subscriber.reads("/history").then().body("action", hasItem("webhook.event-replayed"));
        as("BL", "feed-reader")
                .post(subscriber.path() + "/deliveries/999999/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void after_some_that_died_in_a_row_it_is_suspended_until_somebody_resumes_it() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        refuse(21);
        for (String title : List.of("Một", "Hai", "Ba", "Bốn")) {
            write("BL", title);
        }
        letOneDie();
        letOneDie();
        assertEquals("ACTIVE", subscriber.state());
        letOneDie();
        subscriber.reads("").then().body("state", equalTo("SUSPENDED")).body("suspendedFor", equalTo("FAILURES"));
        assertEquals(21, receiver.waiting());
        receiver.forget();
        ShiftedClock.forward(Duration.ofDays(1));
        serve(runner);
        assertEquals(0, receiver.waiting());
        subscriber.reads("/history").then().body("action", hasItem("webhook.suspended"));
        subscriber.does("/resume").then().statusCode(200);
        serve(runner);
        assertEquals("Bốn", title());
    }

    @Test
    void from_an_event_or_a_moment_on_all_come_again_in_order() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        for (String title : List.of("Một", "Hai", "Ba")) {
            write("BL", title);
        }
        serve(runner);
        receiver.forget();
        String second = subscriber.deliveries("event").get(1);
        as("BL", "feed-reader")
                .post(subscriber.path() + "/replay?from=" + second)
                .then()
                .statusCode(202);
        serve(runner);
        assertEquals(List.of("Hai", "Ba"), List.of(title(), title()));
        as("BL", "feed-reader")
                .post(subscriber.path() + "/replay?from=2020-01-01T00:00:00Z")
                .then()
                .statusCode(202);
        serve(runner);
        assertEquals(List.of("Một", "Hai", "Ba"), List.of(title(), title(), title()));
        for (String neither : List.of("yesterday", "-1", "+99999-01-01T00:00:00Z", "")) {
            as("BL", "feed-reader")
                    .queryParam("from", neither)
                    .post(subscriber.path() + "/replay")
                    .then()
                    .statusCode(400);
        }
    }

    /** Has an event sent again that was delivered. */
    private void again(Subscribers.Subscriber subscriber, String event) {
        as("BL", "feed-reader")
                .post(subscriber.path() + "/deliveries/" + event + "/replay")
                .then()
                .statusCode(202);
    }

    @Test
    void one_that_was_asked_for_again_and_waits_does_not_hold_up_those_before_it() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        for (String title : List.of("Một", "Hai")) {
            write("BL", title);
        }
        serve(runner);
        receiver.forget();
        String first = subscriber.deliveries("event").get(1);
        receiver.answers(status(500, "Retry-After", "3600"));
        again(subscriber, subscriber.deliveries("event").get(0));
        serve(runner);
        assertEquals("Hai", title());
        as("BL", "feed-reader").post(subscriber.path() + "/replay?from=" + first);
        serve(runner);
        assertEquals(List.of("Một", "Hai"), List.of(title(), title()));
        assertEquals(0, receiver.waiting(), "it came in its order, and once");
    }

    @Test
    void one_that_was_asked_for_again_and_is_not_wanted_any_more_is_not_sent() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        Database.run("""
                insert into outbox (id, aggregatetype, aggregateid, type, org, at, payload)
                values (gen_random_uuid(), 'note', 'x', 'vn.capuy.note.other', 'BL', now(), '{"title":"Khác"}')""");
        serve(runner);
        assertEquals("Khác", title());
        again(subscriber, subscriber.deliveries("event").get(0));
        as("BL", "feed-reader")
                .header("If-Match", "\"0\"")
                .body("""
                        {"target": "%s", "description": "x", "org": "BL", "types": ["vn.capuy.note.written"]}""".formatted(receiver.address()))
                .put(subscriber.path())
                .then()
                .statusCode(200);
        serve(runner);
        assertEquals(0, receiver.waiting());
        assertEquals(0, Database.number("select count(*) from webhook_delivery where state = 'PENDING'"));
    }

    @Test
    void of_one_that_is_no_more_nothing_waits() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        write("BL", "Một");
        serve(runner);
        again(subscriber, subscriber.deliveries("event").get(0));
        as("BL", "feed-reader")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Không dùng nữa\"}")
                .post(subscriber.path() + "/void")
                .then()
                .statusCode(200);
        assertEquals(0, Database.number("select count(*) from webhook_delivery where state = 'PENDING'"));
    }

    @Test
    void where_no_secret_can_be_opened_nothing_is_sent_and_no_attempt_is_noted() throws InterruptedException {
        subscribe(receiver.address());
        Database.run("update webhook_secret set key_id = 'gone'");
        write("BL", "Một");
        serve(runner);
        assertEquals(0, receiver.waiting());
        assertEquals(0, Database.number("select count(*) from webhook_attempt"));
    }

    @Test
    void one_who_is_gone_is_suspended_and_the_event_is_kept() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        receiver.answers(status(410));
        write("BL", "Một");
        serve(runner);
        receiver.next();
        subscriber.reads("").then().body("state", equalTo("SUSPENDED")).body("suspendedFor", equalTo("GONE"));
        subscriber.does("/resume").then().statusCode(200);
        serve(runner);
        assertEquals("Một", title());
    }
}
