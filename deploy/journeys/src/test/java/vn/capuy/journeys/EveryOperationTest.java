package vn.capuy.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.capuy.testing.Tokens;

/** What holds for every operation of the suite, read from its one description: a new one is tested as soon as it is there. */
class EveryOperationTest {
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
                as = as.contentType(type).body(type.endsWith("json") ? "{}" : "nothing\n");
            }
            return as.request(method, path.replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000"));
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
                .forEach(each -> OPERATIONS.add(new Operation(
                        each.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), each.getValue()))));
    }

    @Test
    void the_description_holds_all_services_and_names_each_operation_once() {
        assertTrue(OPERATIONS.size() > 90, () -> "operations: " + OPERATIONS.size());
        var names = new HashSet<String>();
        for (Operation each : OPERATIONS) {
            assertTrue(names.add(each.description().required("operationId").asText()), each::toString);
            assertTrue(!each.description().path("summary").asText().isBlank(), each::toString);
        }
        for (String service : List.of("cadre", "inspection", "document", "kpi")) {
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

    @TestFactory
    Stream<DynamicTest> answers_nonsense_with_a_problem_and_never_with_a_fault() {
        return OPERATIONS.stream()
                .map(each -> dynamicTest(each.toString(), () -> {
                    Response answer = each.send(Demo.as(Tokens.of("nobody")
                            .roles(
                                    "cadre-reader",
                                    "cadre-editor",
                                    "cadre-approver",
                                    "inspection-reader",
                                    "inspection-editor",
                                    "inspection-approver",
                                    "document-reader",
                                    "document-editor",
                                    "document-approver",
                                    "kpi-reader",
                                    "feed-reader",
                                    "auditor",
                                    "administrator")
                            .org("NOWHERE")));
                    assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + " " + answer.asString());
                    if (answer.statusCode() >= 400) {
                        assertEquals("application/problem+json", answer.contentType());
                    }
                }));
    }
}
