package vn.capuy.testing.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.testing.webhook.Subscribers.WEBHOOKS;
import static vn.capuy.testing.webhook.Subscribers.as;
import static vn.capuy.testing.webhook.Subscribers.body;
import static vn.capuy.testing.webhook.Subscribers.subscribe;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Who may subscribe to what, and that the secret is told once and nowhere else. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WebhooksTest {
    private static final String TARGET = "http://127.0.0.1:8099/events";

    @BeforeEach
    void empty() {
        Database.empty();
    }

    @Test
    void the_secret_is_told_once_and_a_repetition_is_answered_without() {
        String key = UUID.randomUUID().toString();
        Response first = as("BL", "feed-reader")
                .header("Idempotency-Key", key)
                .body(body(TARGET))
                .post(WEBHOOKS);
        first.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/webhooks/"))
                .body("secret", startsWith("whsec_"))
                .body("webhook.state", equalTo("ACTIVE"))
                .body("webhook.types", nullValue())
                .body("webhook.recordedBy", equalTo("integrator"));
        as("BL", "feed-reader")
                .header("Idempotency-Key", key)
                .body(body(TARGET))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("webhook.id", equalTo(first.path("webhook.id")))
                .body("secret", nullValue());
        assertEquals(1, Database.number("select count(*) from webhook"));
        String secret = first.path("secret");
        String bare = secret.substring("whsec_".length());
        for (String kept : List.of(
                "select body from idempotency",
                "select coalesce(detail::text, '') from journal",
                "select encode(content, 'base64') from webhook_secret")) {
            assertFalse(String.join(" ", Database.column(kept)).contains(bare), kept);
        }
        assertEquals(
                0,
                Database.number(
                        "select count(*) from webhook_secret where position(decode('%s', 'base64') in content) > 0"
                                .formatted(bare)));
    }

    @Test
    void a_secret_can_be_drawn_anew_and_is_told_once_again() {
        var subscriber = subscribe(TARGET);
        String key = UUID.randomUUID().toString();
        Response drawn = as("BL", "feed-reader")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(subscriber.path() + "/rotate-secret");
        drawn.then().statusCode(200).header("ETag", "\"1\"").body("secret", startsWith("whsec_"));
        assertFalse(subscriber.secret().equals(drawn.path("secret")));
        as("BL", "feed-reader")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(subscriber.path() + "/rotate-secret")
                .then()
                .body("secret", nullValue());
        as("BL", "feed-reader")
                .header("If-Match", "\"0\"")
                .post(subscriber.path() + "/rotate-secret")
                .then()
                .statusCode(412);
        subscriber.does("/rotate-secret").then().statusCode(200);
        assertEquals(
                List.of("2 ends", "3 "),
                Database.column("select number || ' ' || case when ends_at is null then '' else 'ends' end"
                        + " from webhook_secret order by number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.5/hook",
                "https://192.168.1.1/",
                "https://172.31.255.255/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://127.0.0.2/",
                "https://2130706434/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:10.0.0.5]/",
                "https://[64:ff9b::a00:5]/",
                "https://[2002:a00:5::]/",
                "https://[2001:0:a00:5::]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[ff02::1]/"
            })
    void a_target_inside_is_refused_and_nothing_changed(String target) {
        as("BL", "feed-reader")
                .body(body(target))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("target"))
                .body("violations[0].message", containsString("not public"));
        assertEquals(0, Database.number("select count(*) from webhook"));
        assertEquals(0, Database.number("select count(*) from journal where action = 'webhook.subscribed'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://8.8.8.8:8080/|https; http only",
                "ftp://8.8.8.8:8080/|https; http only",
                "https://user:pass@8.8.8.8/|no user name",
                "https://8.8.8.8/#part|no fragment",
                "https://8.8.8.8:22/|port is not allowed",
                "https://no-such-host.invalid/|no such host",
                "https://[fe80::1%25eth0]/|absolute address",
                "/only/a/path|absolute address",
                "https://|absolute address",
                "mailto:a@b.c|absolute address"
            })
    void a_target_that_is_none_is_refused_with_why(String target, String why) {
        as("BL", "feed-reader")
                .body(body(target))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("violations.findAll { it.field == 'target' }.message", hasItem(containsString(why)));
    }

    @Test
    void every_fault_is_told_at_once() {
        as("BL", "feed-reader")
                .body("""
                        {"target": "http://u:p@10.0.0.1:22/#x", "description": "x", "org": "TY", "types": ["vn.capuy.no.such"]}""")
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("target", "target", "target", "target", "target", "types", "org"));
        assertEquals(0, Database.number("select count(*) from webhook"));
    }

    @Test
    void what_is_outside_the_scope_does_not_exist() {
        var ofTheDistrict = subscribe(TARGET, "BL");
        for (String path : List.of("", "/history", "/deliveries")) {
            as("TY", "feed-reader").get(ofTheDistrict.path() + path).then().statusCode(404);
            as("BL-HM", "feed-reader").get(ofTheDistrict.path() + path).then().statusCode(404);
            as("QN", "auditor").get(ofTheDistrict.path() + path).then().statusCode(200);
        }
        as("TY", "feed-reader").get(WEBHOOKS).then().statusCode(200).body("items", hasSize(0));
        for (String step : List.of("/pause", "/resume", "/rotate-secret", "/replay?from=1", "/test")) {
            as("TY", "feed-reader")
                    .header("If-Match", "*")
                    .post(ofTheDistrict.path() + step)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void the_list_is_told_as_a_file_too() {
        String id = subscribe(TARGET).id();
        subscribe(TARGET, "BL-HM");
        String told = as("BL", "auditor")
                .accept("text/csv")
                .get(WEBHOOKS + "?state=ACTIVE")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("webhooks.csv"))
                .extract()
                .asString();
        assertEquals(3, told.strip().lines().count(), told);
        assertTrue(told.contains(id + "," + TARGET), told);
        assertFalse(told.contains("whsec_"), told);
        as("TY", "auditor").accept("text/csv").get(WEBHOOKS).then().body(not(containsString(TARGET)));
    }

    @Test
    void an_administrator_stops_and_does_not_begin() {
        var subscriber = subscribe(TARGET);
        as("TW", "administrator").body(body(TARGET)).post(WEBHOOKS).then().statusCode(403);
        as("TW", "administrator")
                .header("If-Match", "\"0\"")
                .post(subscriber.path() + "/pause")
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"));
        as("TW", "administrator")
                .header("If-Match", "\"1\"")
                .post(subscriber.path() + "/resume")
                .then()
                .statusCode(403);
        as("TW", "document-editor", "auditor")
                .body(body(TARGET))
                .post(WEBHOOKS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_change_names_its_version_and_is_told_in_the_history() {
        var subscriber = subscribe(TARGET);
        as("BL", "feed-reader").body(body(TARGET)).put(subscriber.path()).then().statusCode(428);
        as("BL", "feed-reader")
                .header("If-Match", "\"0\"")
                .body(body(TARGET + "/v2"))
                .put(subscriber.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("target", equalTo(TARGET + "/v2"));
        as("BL", "feed-reader")
                .header("If-Match", "\"0\"")
                .post(subscriber.path() + "/pause")
                .then()
                .statusCode(412);
        subscriber.does("/resume").then().statusCode(409);
        as("BL", "feed-reader")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Không dùng nữa\"}")
                .post(subscriber.path() + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        for (String step : List.of("/pause", "/resume", "/rotate-secret", "/test", "/replay?from=1")) {
            subscriber.does(step).then().statusCode(409);
        }
        subscriber
                .reads("/history")
                .then()
                .body("action", contains("webhook.subscribed", "webhook.changed", "webhook.voided"));
    }

    @Test
    void the_types_that_can_be_asked_for_are_told() {
        as("BL", "feed-reader")
                .get(WEBHOOKS + "/event-types")
                .then()
                .statusCode(200)
                .body("$", contains("vn.capuy.note.written"));
    }
}
