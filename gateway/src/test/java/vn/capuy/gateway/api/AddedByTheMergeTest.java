package vn.capuy.gateway.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the merge says beside what the services do: quotas, examples, and the forms of answers as generators read them. */
class AddedByTheMergeTest {
    private static final Security SECURITY = new Security("https://issuer/auth", "https://issuer/token");
    private static final String SERVICE = """
            openapi: 3.1.0
            components:
              schemas:
                Problem: {type: object}
                Kind: {type: string, enum: [TRANSFER, ROTATION]}
                Move:
                  type: object
                  required: [kind, person, months, posts, final]
                  properties:
                    kind: {$ref: "#/components/schemas/Kind"}
                    person: {type: string, examples: [CB-00001]}
                    months: {type: integer, minimum: 12}
                    posts: {type: array, items: {type: string, format: uuid}}
                    final: {type: boolean}
                    note: {type: string, examples: [not asked for]}
            paths:
              /api/one/v1/moves:
                get:
                  operationId: listMoves
                  parameters:
                    - {name: kind, in: query, required: true, schema: {$ref: "#/components/schemas/Kind"}}
                  responses:
                    "200":
                      description: Moves
                      content:
                        text/csv: {schema: {type: string}}
                        application/json: {schema: {type: array}}
                    "206": {description: A part}
                    "503": {description: Not now}
                post:
                  operationId: move
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/Move"}}
                  responses: {}
            """;

    private static ObjectNode merged(String examples) throws IOException {
        return Merge.merge(
                List.of(new Part("gateway", (ObjectNode) new YAMLMapper().readTree("""
                                openapi: 3.1.0
                                info: {title: Suite, version: "1"}
                                paths:
                                  /api/kpi/v1/figures: {get: {operationId: figures, responses: {}}}
                                """)), new Part("one", (ObjectNode)
                        new YAMLMapper().readTree(SERVICE))),
                SECURITY,
                new YAMLMapper().readTree(examples));
    }

    @Test
    void every_operation_tells_of_the_quota_and_those_of_services_that_one_may_be_late() throws IOException {
        ObjectNode suite = merged("{}");
        JsonNode figures = suite.at("/paths/~1api~1kpi~1v1~1figures/get/responses");
        JsonNode moves = suite.at("/paths/~1api~1one~1v1~1moves/get/responses");
        assertThat(figures.at("/429/$ref").asText(), containsString(EdgeAnswers.TOO_MUCH));
        assertThat(figures.has("504"), is(false));
        assertThat(moves.at("/429/$ref").asText(), containsString(EdgeAnswers.TOO_MUCH));
        assertThat(moves.at("/504/$ref").asText(), containsString(EdgeAnswers.TOO_LATE));
        assertThat(moves.at("/503/headers").has("Retry-After"), is(true));
        assertThat(Descriptions.brokenReferences(suite), equalTo(List.of()));
    }

    @Test
    void what_a_service_describes_by_the_same_name_stops_the_merge() {
        String taken =
                SERVICE.replace("components:\n", "components:\n  responses: {TooManyRequests: {description: Mine}}\n");
        assertThrows(
                IllegalStateException.class,
                () -> Merge.merge(
                        List.of(
                                new Part("gateway", (ObjectNode) new YAMLMapper().readTree("info: {}")),
                                new Part("one", (ObjectNode) new YAMLMapper().readTree(taken))),
                        SECURITY,
                        Trees.empty()));
    }

    @Test
    void an_example_is_composed_of_those_of_the_required_fields() throws IOException {
        JsonNode example = merged("{}")
                .at("/paths/~1api~1one~1v1~1moves/post/requestBody/content")
                .findValue("example");
        assertThat(example.path("kind").asText(), equalTo("TRANSFER"));
        assertThat(example.path("person").asText(), equalTo("CB-00001"));
        assertThat(example.path("months").asInt(), equalTo(12));
        assertThat(example.path("posts").size(), equalTo(1));
        assertThat(example.path("final").asBoolean(), is(true));
        assertThat(example.has("note"), is(false));
    }

    @Test
    void an_example_that_is_written_out_stands_as_it_is_and_a_required_parameter_has_one() throws IOException {
        ObjectNode suite = merged("move: {kind: ROTATION}");
        assertThat(
                suite.at("/paths/~1api~1one~1v1~1moves/post/requestBody/content")
                        .findValue("example")
                        .toString(),
                equalTo("{\"kind\":\"ROTATION\"}"));
        assertThat(
                suite.at("/paths/~1api~1one~1v1~1moves/get/parameters/0/example")
                        .asText(),
                equalTo("TRANSFER"));
    }

    @Test
    void json_stands_first_what_is_none_is_a_file_and_a_part_of_it_is_of_its_form() throws IOException {
        JsonNode responses = merged("{}").at("/paths/~1api~1one~1v1~1moves/get/responses");
        assertThat(Trees.names(responses.at("/200/content")), contains("application/json", "text/csv"));
        assertThat(responses.at("/200/content/text~1csv/schema/format").asText(), equalTo("binary"));
        assertThat(responses.at("/206/content"), equalTo(responses.at("/200/content")));
    }
}
