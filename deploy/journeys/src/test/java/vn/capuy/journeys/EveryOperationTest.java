package vn.capuy.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.capuy.testing.Tokens;

/** What holds for every operation of the suite, read from its one description: a new one is tested as soon as it is there. */
class EveryOperationTest {
    /** What the operations need that are asked for one organisation; of a name that stands twice the first counts. */
    private static final String REST_OF_QUERY = "&org=BL&from=2020-08-01&to=2023-03-31&onDay=2023-03-31";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final List<Operation> OPERATIONS = new ArrayList<>();

    private record Operation(String method, String path, JsonNode description) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        Response send(RequestSpecification as) {
            JsonNode body = description.path("requestBody").path("content");
            if (!body.isMissingNode()) {
                String type = body.fieldNames().next();
                byte[] nonsense = (type.endsWith("json") ? "{}" : "nothing\n").getBytes(StandardCharsets.UTF_8);
                as = as.contentType(type).body(nonsense);
            }
            return as.request(method, anyPath());
        }

        String anyPath() {
            return path.replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000");
        }

        List<String> queryParameters() {
            return description
                    .path("parameters")
                    .valueStream()
                    .filter(each -> each.path("in").asText().equals("query"))
                    .map(each -> each.path("name").asText())
                    .toList();
        }
    }

    @BeforeAll
    static void describe() throws IOException {
        RestAssured.baseURI = Suite.running().gateway();
        JsonNode suite = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        OPERATIONS.clear();
        suite.required("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(each -> OPERATIONS.add(
                        new Operation(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()))));
    }

    @Test
    void the_description_holds_all_services_and_names_each_operation_once() {
        assertTrue(OPERATIONS.size() > 90, () -> "operations: " + OPERATIONS.size());
        var names = new HashSet<String>();
        for (Operation each : OPERATIONS) {
            assertTrue(names.add(each.description().required("operationId").asText()), each::toString);
            assertTrue(!each.description().path("summary").asText().isBlank(), each::toString);
        }
        for (String service : List.of("cadre", "inspection", "document", "report", "kpi")) {
            assertTrue(
                    OPERATIONS.stream().anyMatch(each -> each.path().startsWith("/api/" + service + "/v1/")), service);
        }
    }

    @TestFactory
    Stream<DynamicTest> is_closed_to_who_shows_no_token() {
        return OPERATIONS.stream()
                .map(each -> dynamicTest(each.toString(), () -> {
                    Response answer = each.send(given());
                    assertEquals(401, answer.statusCode());
                    assertEquals("application/problem+json", answer.contentType());
                }));
    }

    @TestFactory
    Stream<DynamicTest> is_closed_to_who_has_no_role() {
        return OPERATIONS.stream()
                .map(each -> dynamicTest(each.toString(), () -> {
                    Response answer =
                            each.send(Demo.as(Tokens.of("stranger").org("TW").clearance("TOP_SECRET")));
                    assertEquals(403, answer.statusCode());
                    assertEquals("application/problem+json", answer.contentType());
                }));
    }

    /** Encoded: NUL, quotes, a reversing mark, days and moments beyond every calendar, numbers beyond every register. */
    private static final List<String> NONSENSE = List.of(
            "%00",
            "%27%22%3B--",
            "%25_%25",
            "%E2%80%AEcba",
            "x".repeat(2000),
            "99999999999999999999",
            "-1",
            "-999999999-01-01",
            "%2B999999999-12-31",
            "-4720-01-01T00:00:00Z",
            "bm90aGluZx9ub3RoaW5n");

    @TestFactory
    Stream<DynamicTest> answers_whatever_stands_in_its_query() {
        Demo.suite();
        return OPERATIONS.stream()
                .filter(each -> each.method().equals("GET") && !each.path().endsWith("/feed"))
                .map(each -> dynamicTest(each.toString(), () -> each.queryParameters()
                        .forEach(name -> assertAnswered(each.anyPath() + "?" + name + "="))));
    }

    /** By a client that keeps its connections, all values at once: of such requests there are tens of thousands. */
    private static void assertAnswered(String begun) {
        List<CompletableFuture<HttpResponse<String>>> answers = NONSENSE.stream()
                .map(value -> HTTP.sendAsync(read(begun + value + REST_OF_QUERY), BodyHandlers.ofString()))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            String asked = begun + NONSENSE.get(i);
            HttpResponse<String> answer = answers.get(i).join();
            assertTrue(answer.statusCode() < 500, () -> asked + " " + answer.body());
            assertNotEquals(429, answer.statusCode(), () -> asked + " did not come to the service");
        }
    }

    private static HttpRequest read(String path) {
        return HttpRequest.newBuilder(URI.create(Suite.running().gateway() + path))
                .header(
                        "Authorization",
                        Description.everyRole("nobody").org("BL").bearer())
                .header("Accept-Language", "en")
                .build();
    }

    @TestFactory
    Stream<DynamicTest> answers_nonsense_with_a_problem_and_never_with_a_fault() {
        return OPERATIONS.stream()
                .map(each -> dynamicTest(each.toString(), () -> {
                    Response answer = each.send(everyRole("NOWHERE"));
                    assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + " " + answer.asString());
                    if (answer.statusCode() >= 400) {
                        assertEquals("application/problem+json", answer.contentType());
                    }
                }));
    }

    private static RequestSpecification everyRole(String org) {
        return Demo.as(Description.everyRole("nobody").org(org));
    }
}
