package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@TestProfile(Strict.class)
@QuarkusTestResource(Suite.class)
class RateLimitTest {
    private static final String PATH = "/api/cadre/v1/people";

    @Inject
    ClientBuckets buckets;

    private String account;

    @BeforeEach
    void a_client_that_has_asked_for_nothing_yet() {
        Suite.allReady();
        buckets.forgetAll();
        account = UUID.randomUUID().toString();
    }

    private io.restassured.specification.RequestSpecification asking() {
        return given().auth().oauth2(Suite.ISSUER.tokenOf(account));
    }

    private static void refused(ValidatableResponse answer, String kind) {
        answer.statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:capuy:problem:too-many-requests"))
                .header("RateLimit", startsWith("\"" + kind + "\";r=0;t="));
        int wait = Integer.parseInt(answer.extract().header("Retry-After"));
        assertThat(wait, greaterThan(0));
        assertThat(wait, lessThanOrEqualTo(3600));
    }

    @Test
    void every_answer_tells_the_quota_and_what_is_left_of_it() {
        asking().get(PATH)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"read\";q=20;w=3600")
                .header("RateLimit", matchesPattern("\"read\";r=19;t=[0-9]+"));
        asking().get(PATH).then().header("RateLimit", startsWith("\"read\";r=18;"));
        asking().get("/api/kpi/v1/indicators").then().header("RateLimit-Policy", "\"figures\";q=10;w=3600");
    }

    @Test
    void beyond_the_quota_the_answer_is_429_in_the_callers_language_and_the_service_is_not_asked() {
        write().statusCode(200);
        write().statusCode(200);
        for (String language : new String[] {"vi", "en", "ar"}) {
            refused(
                    asking().header("Accept-Language", language)
                            .header("X-Correlation-Id", "mine-7")
                            .body("{}")
                            .post(PATH)
                            .then()
                            .header("Content-Language", language)
                            .header("X-Correlation-Id", "mine-7")
                            .header("X-Content-Type-Options", "nosniff"),
                    "write");
        }
        assertThat(Suite.CADRE.requests(), hasSize(2));
        // Of another kind there is some left.
        asking().get(PATH).then().statusCode(200);
    }

    private ValidatableResponse write() {
        return asking().body("{}").post(PATH).then();
    }

    @Test
    void another_account_at_the_same_address_has_a_quota_of_its_own() {
        write();
        write();
        refused(write(), "write");
        account = UUID.randomUUID().toString();
        write().statusCode(200);
    }

    @Test
    void a_fresh_token_of_the_same_account_does_not_bring_a_fresh_quota() {
        write();
        write();
        String fresh = Suite.ISSUER.tokenOf(account);
        refused(given().auth().oauth2(fresh).body("{}").post(PATH).then(), "write");
    }

    @Test
    void imports_and_lists_as_files_are_of_one_kind() {
        asking().accept("text/csv").get(PATH).then().statusCode(200);
        refused(
                asking().contentType("text/csv")
                        .body("a")
                        .post(PATH + "/imports")
                        .then(),
                "bulk");
    }

    @Test
    void a_list_is_a_file_however_it_is_asked_for_as_one() {
        for (String[] accepted : new String[][] {{"TEXT/CSV"}, {"text/*"}, {"application/json", "text/csv"}}) {
            buckets.forgetAll();
            asking().header("Accept", accepted[0], (Object[]) Arrays.copyOfRange(accepted, 1, accepted.length))
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", startsWith("\"bulk\""));
        }
    }

    @Test
    void figures_are_limited_too() {
        for (int i = 0; i < 10; i++) {
            asking().get("/api/kpi/v1/indicators").then().statusCode(200);
        }
        refused(asking().get("/api/kpi/v1/indicators").then(), "figures");
    }

    @Test
    void who_guesses_tokens_is_stopped_and_who_has_one_at_that_address_is_not() {
        for (String token : new String[] {"not.a.token", Suite.ISSUER.expiredToken(), Suite.ISSUER.forgedToken()}) {
            given().auth()
                    .oauth2(token)
                    .get(PATH)
                    .then()
                    .statusCode(401)
                    .header("RateLimit-Policy", startsWith("\"refused\""));
        }
        refused(given().auth().oauth2("not.a.token").get(PATH).then(), "refused");
        refused(
                given().auth()
                        .oauth2("not.a.token")
                        .get("/api/kpi/v1/indicators")
                        .then(),
                "refused");
        refused(given().get(PATH).then(), "refused");
        asking().get(PATH).then().statusCode(200);
    }

    @Test
    void paths_without_a_login_are_limited_by_address_and_soon_free_again() throws Exception {
        Response answer = given().get("/");
        for (int i = 0; i < 50 && answer.statusCode() == 200; i++) {
            answer = given().get("/");
        }
        refused(answer.then(), "open");
        refused(given().get("/q/openapi").then(), "open");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        do {
            TimeUnit.MILLISECONDS.sleep(100);
            answer = given().get("/");
        } while (answer.statusCode() == 429 && System.nanoTime() < deadline);
        answer.then().statusCode(200);
    }

    @Test
    void whoever_runs_the_gateway_may_ask_for_its_health_as_often_as_he_likes() {
        for (int i = 0; i < 20; i++) {
            given().get("/q/health/live").then().statusCode(200).header("RateLimit", is(nullValue()));
        }
    }

    @Test
    void the_health_of_the_whole_asks_every_service_and_is_limited_like_pages() {
        given().get("/q/health/well").then().header("RateLimit-Policy", startsWith("\"open\""));
    }

    @Test
    void memory_stays_within_its_bound_however_many_clients_come() {
        for (int i = 0; i < 10_000; i++) {
            buckets.take(RequestKind.OPEN, "10.0." + i / 256 + "." + i % 256);
        }
        assertThat(buckets.count(), lessThanOrEqualTo(100L));
    }

    @Test
    void what_a_client_says_of_its_address_does_not_make_it_another() {
        for (int i = 0; i < 3; i++) {
            given().header("X-Forwarded-For", "10.1.1." + i)
                    .header("Forwarded", "for=10.1.1." + i)
                    .get(PATH)
                    .then()
                    .statusCode(401);
        }
        refused(given().header("X-Forwarded-For", "10.1.1.9").get(PATH).then(), "refused");
    }
}
