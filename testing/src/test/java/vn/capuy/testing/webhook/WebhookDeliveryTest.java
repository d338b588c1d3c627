package vn.capuy.testing.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.testing.webhook.Subscribers.WEBHOOKS;
import static vn.capuy.testing.webhook.Subscribers.as;
import static vn.capuy.testing.webhook.Subscribers.body;
import static vn.capuy.testing.webhook.Subscribers.join;
import static vn.capuy.testing.webhook.Subscribers.serve;
import static vn.capuy.testing.webhook.Subscribers.subscribe;
import static vn.capuy.testing.webhook.Subscribers.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.webhook.delivery.DeliveryRunner;
import vn.capuy.testing.Database;
import vn.capuy.testing.Receiver;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.notes.ShiftedClock;

/** Events come in order, signed, to whom they may; a sender that dies or is slow loses nothing and holds up no other. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WebhookDeliveryTest {
    private final Receiver receiver = Receiver.start();

    @Inject
    DeliveryRunner runner;

    @BeforeEach
    void empty() {
        Database.empty();
    }

    @AfterEach
    void close() {
        receiver.close();
        ShiftedClock.reset();
    }

    private List<String> titles(int count) throws InterruptedException {
        var titles = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            titles.add(title(receiver.next()));
        }
        assertEquals(0, receiver.waiting(), "no more came");
        return titles;
    }

    private static String title(Receiver.Request request) {
        return JsonPath.from(request.body()).getString("data.title");
    }

    @Test
    void events_come_one_by_one_in_order_and_signed() throws InterruptedException {
        write("BL", "Trước khi đăng ký");
        var subscriber = subscribe(receiver.address() + "/events?of=note");
        write("BL", "Một");
        write("BL", "Hai");
        serve(runner);
        Receiver.Request first = receiver.next();
        assertEquals("/events?of=note", first.path());
        assertEquals("application/cloudevents+json", first.header("Content-Type"));
        assertEquals("127.0.0.1:" + receiver.port(), first.header("Host"));
        assertTrue(first.isSignedBy(subscriber.secret()));
        JsonPath event = JsonPath.from(first.body());
        assertEquals("1.0", event.getString("specversion"));
        assertEquals("vn.capuy.note.written", event.getString("type"));
        assertEquals("/note-service", event.getString("source"));
        assertEquals("Một", event.getString("data.title"));
        assertEquals(subscriber.id() + "_" + event.getString("id"), first.header("webhook-id"));
        assertFalse(first.header("webhook-id").contains("."), "a dot would part what is signed");
        assertEquals(null, first.header("traceparent"));
        Receiver.Request second = receiver.next();
        assertEquals("Hai", title(second));
        assertTrue(second.isSignedBy(subscriber.secret()));
        assertFalse(
                new Receiver.Request(second.path(), second.headers(), first.body()).isSignedBy(subscriber.secret()));
        subscriber
                .reads("/deliveries")
                .then()
                .body("items.state", contains("DELIVERED", "DELIVERED"))
                .body("items[0].attempts", hasSize(1))
                .body("items[0].attempts[0].status", equalTo(204));
        serve(runner);
        assertEquals(0, receiver.waiting(), "what was delivered comes no more");
    }

    @Test
    void each_is_told_what_a_reader_of_its_scope_is_told_by_the_feed() throws InterruptedException {
        subscribe(receiver.address() + "/district", "BL");
        subscribe(receiver.address() + "/commune", "BL-HM");
        write("BL", "Của huyện");
        write("TY", "Của huyện khác");
        write("BL-HM-DU", "Của xã");
        serve(runner);
        var came = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            Receiver.Request request = receiver.next();
            came.add(request.path() + " " + title(request));
        }
        assertEquals(0, receiver.waiting());
        came.sort(null);
        assertEquals(List.of("/commune Của xã", "/district Của huyện", "/district Của xã"), came);
        long last = Database.number("select max(position) from outbox");
        assertEquals(
                2,
                Database.number("select count(*) from webhook_cursor where position = " + last),
                "what is not for it is passed by");
    }

    @Test
    void what_whoever_subscribes_may_not_read_himself_is_not_pushed_to_him() throws InterruptedException {
        write("BL", "Cần biết BL");
        Database.run("""
                insert into org_ancestry (ancestor, descendant, valid, known_from)
                values ('TY', 'BL-HM', daterange('2010-01-01', '2011-01-01'), '2010-01-01')""");
        as("TY", "feed-reader")
                .body(body(receiver.address(), "BL-HM"))
                .post(WEBHOOKS)
                .then()
                .statusCode(201);
        write("BL-HM-DU", "Của chi bộ lập sau");
        write("BL-HM", "Của xã");
        serve(runner);
        assertEquals(List.of("Của xã"), titles(1));
        assertEquals(0, receiver.waiting());
        String beyond = Database.column("select position from outbox where org = 'BL-HM-DU'")
                .getFirst();
        String id = Database.column("select id from webhook").getFirst();
        as("TY", "feed-reader")
                .post(WEBHOOKS + "/" + id + "/deliveries/" + beyond + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void who_subscribes_after_many_events_is_told_none_of_them() {
        write("BL", "Cần biết BL");
        Database.run("""
                insert into outbox (id, aggregatetype, aggregateid, type, org, at, payload)
                select gen_random_uuid(), 'note', 'x', 'vn.capuy.note.written', 'BL', now(), '{"title":"Cũ"}'
                from generate_series(1, 10001)""");
        subscribe(receiver.address());
        assertEquals(
                Database.number("select count(*) from outbox"),
                Database.number("select count(*) from outbox o join webhook_cursor c on o.position <= c.position"));
    }

    @Test
    void two_secrets_sign_while_one_is_being_replaced_and_the_old_one_no_more_after() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        String fresh = subscriber.does("/rotate-secret").path("secret");
        assertNotEquals(subscriber.secret(), fresh);
        write("BL", "Một");
        serve(runner);
        Receiver.Request both = receiver.next();
        assertTrue(both.isSignedBy(fresh));
        assertTrue(both.isSignedBy(subscriber.secret()));
        ShiftedClock.forward(Duration.ofHours(25));
        write("BL", "Hai");
        serve(runner);
        Receiver.Request later = receiver.next();
        assertTrue(later.isSignedBy(fresh));
        assertFalse(later.isSignedBy(subscriber.secret()));
    }

    @Test
    void two_senders_never_deliver_to_one_subscriber_at_once() throws InterruptedException {
        var letGo = new CountDownLatch(1);
        receiver.answers(Receiver.once(letGo));
        subscribe(receiver.address());
        write("BL", "Một");
        var serving = runner.start();
        assertEquals("Một", title(receiver.next()));
        assertEquals(List.of(), runner.start(), "it is taken");
        letGo.countDown();
        join(serving);
        serve(runner);
        assertEquals(0, receiver.waiting());
    }

    @Test
    void what_a_killed_sender_had_is_delivered_once_its_claim_has_run_out() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        write("BL", "Một");
        write("BL", "Hai");
        // As a sender leaves it that was killed while it sent the first.
        Database.run("update outbox set position = nextval('outbox_position') where position is null");
        Database.run("""
                update webhook_cursor set claim = gen_random_uuid(), claimed_until = now() + interval '2 minutes';
                insert into webhook_delivery (webhook, position, state, failures, not_before)
                  select webhook, (select min(o.position) from outbox o where o.position > c.position), 'PENDING', 0, now()
                  from webhook_cursor c;
                insert into webhook_attempt (webhook, position, number, at) select webhook, position, 1, now()
                  from webhook_delivery""");
        assertEquals(List.of(), runner.start(), "it may still be alive");
        ShiftedClock.forward(Duration.ofMinutes(3));
        serve(runner);
        assertEquals(List.of("Một", "Hai"), titles(2));
        subscriber
                .reads("/deliveries")
                .then()
                .body("items[1].state", equalTo("DELIVERED"))
                .body("items[1].attempts.outcome", contains(null, "DELIVERED"));
    }

    @Test
    void a_sender_that_comes_back_after_its_claim_ran_out_notes_nothing() throws InterruptedException {
        var letGo = new CountDownLatch(1);
        receiver.answers(Receiver.once(letGo));
        var subscriber = subscribe(receiver.address());
        write("BL", "Một");
        var late = runner.start();
        assertEquals("Một", title(receiver.next()));
        ShiftedClock.forward(Duration.ofMinutes(3));
        serve(runner);
        assertEquals("Một", title(receiver.next()), "the other takes it over");
        letGo.countDown();
        join(late);
        assertEquals(1, Database.number("select count(*) from webhook_attempt where outcome is null"));
        assertEquals(List.of("DELIVERED"), subscriber.deliveries("state"));
    }

    @Test
    void one_that_is_slow_holds_up_no_other() throws InterruptedException {
        var letGo = new CountDownLatch(1);
        receiver.answers(Receiver.once(letGo));
        subscribe(receiver.address() + "/slow");
        write("BL", "Một");
        var slow = runner.start();
        assertEquals("/slow", receiver.next().path());
        subscribe(receiver.address() + "/quick");
        write("BL", "Hai");
        serve(runner);
        assertEquals("/quick", receiver.next().path());
        letGo.countDown();
        join(slow);
    }

    @Test
    void what_is_paused_waits_and_goes_on_where_it_was() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        subscriber.does("/pause").then().statusCode(200);
        write("BL", "Một");
        serve(runner);
        assertEquals(0, receiver.waiting());
        subscriber.does("/resume").then().statusCode(200);
        serve(runner);
        assertEquals(List.of("Một"), titles(1));
    }

    @Test
    void only_the_types_that_were_asked_for_come() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        as("BL", "feed-reader")
                .header("If-Match", "\"0\"")
                .body("""
                        {"target": "%s", "description": "x", "org": "BL", "types": ["vn.capuy.note.written"]}""".formatted(receiver.address()))
                .put(subscriber.path())
                .then()
                .statusCode(200)
                .body("types", contains("vn.capuy.note.written"));
        Database.run("""
                insert into outbox (id, aggregatetype, aggregateid, type, org, at, payload)
                values (gen_random_uuid(), 'note', 'x', 'vn.capuy.note.other', 'BL', now(), '{"title":"Khác"}')""");
        write("BL", "Một");
        serve(runner);
        assertEquals(List.of("Một"), titles(1));
    }

    @Test
    void a_test_is_signed_and_its_outcome_is_told_at_once() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        receiver.answers(Receiver.status(500));
        as("BL", "feed-reader")
                .post(subscriber.path() + "/test")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("status", equalTo(500));
        Receiver.Request ping = receiver.next();
        assertTrue(ping.isSignedBy(subscriber.secret()));
        assertEquals("vn.capuy.webhook.ping", JsonPath.from(ping.body()).getString("type"));
        subscriber.reads("/deliveries").then().body("items", hasSize(0));
    }
}
