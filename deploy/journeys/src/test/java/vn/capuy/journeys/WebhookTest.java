package vn.capuy.journeys;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Receiver;
import vn.capuy.testing.Tokens;

/** Another system has events pushed to it through the gateway: what a service does arrives there, signed. */
class WebhookTest {
    private static final String WEBHOOKS = "/api/cadre/v1/webhooks";

    @BeforeAll
    static void suite() {
        RestAssured.baseURI = Suite.running().gateway();
        Demo.importFile("01-units.csv").then().statusCode(200);
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private static RequestSpecification as(String role) {
        return Demo.as(Tokens.of("portal").roles(role).org("TW")).contentType("application/json");
    }

    private static Response subscribe(String role, String target, String type) {
        return as(role).body(
                        "{\"target\": \"%s\", \"description\": \"Cổng tỉnh\", \"org\": \"TW\", \"types\": [\"%s\"]}"
                                .formatted(target, type))
                .post(WEBHOOKS);
    }

    @Test
    void what_is_entered_arrives_signed_at_who_subscribed() throws InterruptedException {
        try (Receiver portal = Receiver.start()) {
            Response subscribed = subscribe("feed-reader", portal.address() + "/in", "vn.capuy.calendar.day");
            subscribed.then().statusCode(201);
            String secret = subscribed.path("secret");
            String webhook = WEBHOOKS + "/" + subscribed.<String>path("webhook.id");
            as("feed-reader").post(webhook + "/test").then().statusCode(200).body("outcome", equalTo("DELIVERED"));
            assertTrue(portal.next().isSignedBy(secret));

            as("administrator")
                    .body("""
                            {"day": "2099-02-09", "kind": "HOLIDAY", "nameVi": "Ngày thử", "document": "45/2019/QH14",
                             "certainty": "GENERAL"}""")
                    .post("/api/cadre/v1/calendar/days")
                    .then()
                    .statusCode(201);
            Receiver.Request event = portal.next();
            assertEquals("/in", event.path());
            assertTrue(event.isSignedBy(secret));
            assertEquals("2099-02-09", JsonPath.from(event.body()).getString("data.day"));

            as("administrator")
                    .header("If-Match", "\"0\"")
                    .body("{\"reason\": \"Hết dùng\"}")
                    .post(webhook + "/void")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("VOIDED"));
        }
    }

    @Test
    void who_may_not_read_the_feed_has_nothing_pushed() {
        for (String role : new String[] {"cadre-reader", "cadre-editor", "administrator", "auditor"}) {
            subscribe(role, "https://8.8.8.8/", "vn.capuy.calendar.day").then().statusCode(403);
        }
    }

    @Test
    void nothing_is_pushed_to_an_address_inside() {
        for (String inside : new String[] {"https://10.1.2.3/", "https://169.254.169.254/", "https://[::1]/"}) {
            subscribe("feed-reader", inside, "vn.capuy.calendar.day")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("target"))
                    .body("violations[0].message", containsString("not public"));
        }
    }
}
