package vn.capuy.testing.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import vn.capuy.platform.webhook.delivery.DeliveryRunner;
import vn.capuy.testing.Tokens;

/** What the tests of webhooks do again and again. */
final class Subscribers {
    static final String WEBHOOKS = "/api/note/v1/webhooks";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Subscribers() {}

    /** A subscriber and the secret that it was told. */
    record Subscriber(String id, String secret) {
        String path() {
            return WEBHOOKS + "/" + id;
        }

        Response reads(String path) {
            return as("BL", "feed-reader").get(path() + path);
        }

        String state() {
            return reads("").path("state");
        }

        /** Asks for a step, from the version as it is now. */
        Response does(String step) {
            return as("BL", "feed-reader")
                    .header("If-Match", reads("").getHeader("ETag"))
                    .post(path() + step);
        }

        List<String> deliveries(String member) {
            return reads("/deliveries").path("items." + member);
        }
    }

    static RequestSpecification as(String org, String... roles) {
        return given().header(
                        "Authorization",
                        Tokens.of("integrator").roles(roles).org(org).bearer())
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    static String body(String target) {
        return body(target, "BL");
    }

    static String body(String target, String org) {
        return "{\"target\":\"%s\",\"description\":\"Cổng tỉnh\",\"org\":\"%s\"}".formatted(target, org);
    }

    static Subscriber subscribe(String target) {
        return subscribe(target, "BL");
    }

    static Subscriber subscribe(String target, String org) {
        Response answer = as("TW", "feed-reader").body(body(target, org)).post(WEBHOOKS);
        answer.then().statusCode(201);
        return new Subscriber(answer.path("webhook.id"), answer.path("secret"));
    }

    /** Something happens that is told. */
    static void write(String org, String title) {
        as("TW", "document-editor")
                .body("{\"org\":\"%s\",\"writtenOn\":\"2023-01-01\",\"title\":\"%s\",\"pages\":2}"
                        .formatted(org, title))
                .post("/api/note/v1/notes")
                .then()
                .statusCode(201);
    }

    /** Serves all who wait, and returns once they are served. */
    static void serve(DeliveryRunner runner) throws InterruptedException {
        join(runner.start());
    }

    static void join(List<Thread> serving) throws InterruptedException {
        for (Thread each : serving) {
            if (!each.join(PATIENCE)) {
                throw new AssertionError(each + " does not come to an end");
            }
        }
    }
}
