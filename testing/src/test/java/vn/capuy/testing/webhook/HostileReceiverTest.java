package vn.capuy.testing.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.testing.Receiver.status;
import static vn.capuy.testing.webhook.Subscribers.WEBHOOKS;
import static vn.capuy.testing.webhook.Subscribers.as;
import static vn.capuy.testing.webhook.Subscribers.body;
import static vn.capuy.testing.webhook.Subscribers.serve;
import static vn.capuy.testing.webhook.Subscribers.subscribe;
import static vn.capuy.testing.webhook.Subscribers.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.webhook.delivery.DeliveryRunner;
import vn.capuy.platform.webhook.target.HostLookup;
import vn.capuy.testing.Database;
import vn.capuy.testing.Receiver;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.notes.ShiftedClock;

/** Receivers that mean harm, or are not there: what they lead to is not followed, and little of what they say is heard. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HostileReceiverTest {
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

    @Test
    void where_a_receiver_points_is_not_followed() throws InterruptedException {
        try (Receiver inside = Receiver.start()) {
            var subscriber = subscribe(receiver.address());
            receiver.answers(status(307, "Location", inside.address() + "/secret"));
            write("BL", "Một");
            serve(runner);
            receiver.next();
            assertEquals(0, inside.waiting());
            subscriber.reads("/deliveries").then().body("items[0].attempts[0].outcome", equalTo("REDIRECTED"));
        }
    }

    @Test
    void one_that_does_not_answer_in_time_is_given_up_for_now() throws InterruptedException {
        var letGo = new CountDownLatch(1);
        var subscriber = subscribe(receiver.address());
        receiver.answers(Receiver.once(letGo));
        write("BL", "Một");
        serve(runner);
        letGo.countDown();
        subscriber
                .reads("/deliveries")
                .then()
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].attempts[0].outcome", equalTo("TOO_SLOW"));
    }

    @Test
    void of_an_answer_without_end_little_is_read() throws InterruptedException {
        var cut = new CountDownLatch(1);
        var subscriber = subscribe(receiver.address());
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = new byte[65536];
            try {
                while (true) {
                    exchange.getResponseBody().write(some);
                }
            } catch (IOException e) {
                cut.countDown();
            }
        });
        write("BL", "Một");
        serve(runner);
        assertTrue(cut.await(10, TimeUnit.SECONDS), "the connection is cut");
        assertEquals(List.of("DELIVERED"), subscriber.deliveries("state"));
    }

    @Test
    void one_that_is_not_there_is_tried_again() throws InterruptedException {
        var subscriber = subscribe(receiver.address());
        receiver.close();
        write("BL", "Một");
        serve(runner);
        subscriber
                .reads("/deliveries")
                .then()
                .body("items[0].attempts", hasSize(1))
                .body("items[0].attempts[0].outcome", equalTo("UNREACHABLE"));
    }

    /** A name that leads elsewhere than when it was entered. */
    private static void lead(String... addresses) {
        QuarkusMock.installMockForType(
                new HostLookup() {
                    @Override
                    public List<InetAddress> addresses(String host) throws UnknownHostException {
                        if (!host.equals("receiver.test")) {
                            return super.addresses(host);
                        }
                        if (addresses.length == 0) {
                            throw new UnknownHostException(host);
                        }
                        return Stream.of(addresses).map(InetAddress::ofLiteral).toList();
                    }
                },
                HostLookup.class);
    }

    @Test
    void a_host_is_looked_up_before_a_transaction_holds_a_connection() {
        var within = new ArrayList<Boolean>();
        QuarkusMock.installMockForType(
                new HostLookup() {
                    @Override
                    public List<InetAddress> addresses(String host) {
                        within.add(QuarkusTransaction.isActive());
                        return List.of(InetAddress.ofLiteral("127.0.0.1"));
                    }
                },
                HostLookup.class);
        String target = "http://receiver.test:" + receiver.port() + "/events";
        String path = WEBHOOKS
                + "/"
                + as("BL", "feed-reader")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(body(target))
                        .post(WEBHOOKS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("webhook.id");
        as("BL", "feed-reader")
                .header("If-Match", "\"0\"")
                .body(body(target))
                .put(path)
                .then()
                .statusCode(200);
        assertEquals(List.of(false, false), within);
    }

    @Test
    void a_name_that_leads_inside_by_now_is_not_connected_to() throws InterruptedException {
        lead("127.0.0.1");
        var subscriber = subscribe("http://receiver.test:" + receiver.port() + "/events");
        write("BL", "Một");
        serve(runner);
        assertEquals("receiver.test:" + receiver.port(), receiver.next().header("Host"));
        lead("127.0.0.1", "127.0.0.2");
        write("BL", "Hai");
        serve(runner);
        assertEquals(0, receiver.waiting(), "one address inside is enough");
        lead();
        ShiftedClock.forward(Duration.ofSeconds(13));
        serve(runner);
        subscriber
                .reads("/deliveries")
                .then()
                .body("items[0].attempts.outcome", contains("ADDRESS_REFUSED", "HOST_UNKNOWN"));
    }
}
