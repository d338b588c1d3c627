package vn.capuy.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the one description run as they stand on the demo term; where an id is needed, a list gives it. */
class ExamplesTest {
    /** What has nothing to show for the first record of the demo's list, with what is answered then, as the description says. */
    private static final Map<String, Integer> NOT_THERE = Map.of(
            "readPhoto", 404,
            "readPetitionIdentity", 404,
            "readDocumentRuling", 404,
            "listOrganisationUnitPredecessors", 404,
            "listExaminationPaperSlips", 403,
            "exportDocumentMessage", 422,
            "compareSeals", 404);

    /** Bodies that name a record by an id, which the one of the example has the form of alone. */
    private static final Set<String> NEED_AN_ID = Set.of(
            "proposeDisposal",
            "draftGroupReport",
            "seatGroupMember",
            "giveGroupTask",
            "chargeWorkingGroup",
            "assessOwnTasks",
            "handOverTasks",
            "orderPaper");

    /** Explains what is irregular in a series, and the series of the demo are regular; tells events to a host of the reader's own. */
    private static final Set<String> NOTHING_TO_ACT_ON = Set.of(
            "explainSeriesIrregularity",
            "cadreSubscribeWebhook",
            "inspectionSubscribeWebhook",
            "documentSubscribeWebhook");

    private static Description suite;

    @BeforeAll
    static void describe() throws IOException {
        Demo.suite();
        suite = new Description(new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString()));
    }

    @TestFactory
    Stream<DynamicTest> what_is_read_is_there() {
        return suite.operations("get").stream()
                .filter(each -> !each.path().endsWith("/feed"))
                .map(each -> dynamicTest(each.id(), () -> {
                    String path = suite.fill(each.path());
                    if (path == null) {
                        assertTrue(each.path().contains("{"), each::id);
                        return;
                    }
                    Response answer = Description.everyRole().get(path + each.query());
                    int expected =
                            answer.statusCode() >= 300 ? NOT_THERE.getOrDefault(each.id(), 200) : answer.statusCode();
                    assertEquals(expected, answer.statusCode(), () -> path + each.query() + " " + answer.asString());
                }));
    }

    /** Some examples build on others: a holding of a post, a movement between two. Those are sent again once these are there. */
    @Test
    void what_is_entered_is_taken_as_it_stands() {
        var refused = new TreeMap<String, String>();
        List<Description.Operation> left = new ArrayList<>(suite.operations("post").stream()
                .filter(each -> !each.path().contains("{") && each.body() != null)
                .filter(each -> !NEED_AN_ID.contains(each.id()) && !NOTHING_TO_ACT_ON.contains(each.id()))
                .toList());
        assertTrue(left.size() > 60, () -> "operations: " + left.size());
        int before;
        do {
            before = left.size();
            refused.clear();
            left.removeIf(each -> {
                Response answer = Description.everyRole()
                        .contentType("application/json")
                        .body(each.body().toString())
                        .post(each.path());
                boolean taken = answer.statusCode() < 300 || isRepetition(each, answer);
                if (!taken) {
                    refused.put(each.id(), answer.statusCode() + " " + answer.asString());
                }
                return taken;
            });
        } while (!left.isEmpty() && left.size() < before);
        assertEquals(Map.of(), refused);
    }

    /** What other tests of this suite have entered before. */
    private static boolean isRepetition(Description.Operation operation, Response answer) {
        return answer.statusCode() == 409
                        && operation.description().at("/responses/409").isObject()
                || answer.statusCode() == 400
                        && answer.jsonPath()
                                .getList("violations.message")
                                .equals(List.of("Repeats another row or record."));
    }

    @Test
    void a_body_that_needs_an_id_is_refused_for_that_alone() {
        for (Description.Operation each : suite.operations("post")) {
            if (NEED_AN_ID.contains(each.id())) {
                Response answer = Description.everyRole()
                        .contentType("application/json")
                        .body(each.body().toString())
                        .post(each.path());
                assertTrue(Set.of(400, 404).contains(answer.statusCode()), () -> each.id() + answer.asString());
                JsonNode violations = answer.as(JsonNode.class).path("violations");
                assertTrue(violations.size() <= 2, () -> each.id() + " " + violations);
            }
        }
    }
}
