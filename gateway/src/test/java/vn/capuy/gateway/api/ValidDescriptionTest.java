package vn.capuy.gateway.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Suite;

/** The suite's description is what programs take it for: OpenAPI 3.1, with schemas that hold of their own examples. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class ValidDescriptionTest {
    private ObjectNode suite;

    @BeforeEach
    void read_it() throws IOException {
        suite = (ObjectNode) new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void it_is_valid_by_the_schema_of_openapi_3_1() throws IOException {
        assertThat(new Schemas(suite).againstOpenApi(), empty());
    }

    @Test
    void its_schemas_are_json_schema_2020_12() {
        assertThat(new Schemas(suite).ofSchemas(), empty());
    }

    @Test
    void every_example_and_default_holds_by_its_own_schema() {
        assertThat(new Schemas(suite).ofExamples(), empty());
    }

    @Test
    void a_document_that_is_wrong_is_found_out() throws IOException {
        var wrong = suite.deepCopy();
        ((ObjectNode) wrong.at("/info")).remove("title");
        wrong.withObject("/components/schemas/Violation/properties/row").put("type", "figure");
        wrong.withObject("/components/schemas/Violation/properties/message")
                .putArray("examples")
                .add(7);
        var schemas = new Schemas(wrong);
        assertThat(schemas.againstOpenApi(), not(empty()));
        assertThat(schemas.ofSchemas(), not(empty()));
        wrong.withObject("/components/schemas/Violation/properties/row").put("type", "integer");
        assertThat(new Schemas(wrong).ofExamples().size(), is(1));
    }

    @Test
    void every_operation_tells_of_the_quota_with_the_headers_that_go_with_it() {
        for (ObjectNode operation : Trees.operations(suite)) {
            assertThat(
                    operation.at("/responses/429/$ref").asText(),
                    equalTo("#/components/responses/" + EdgeAnswers.TOO_MUCH));
            assertThat(operation.at("/responses/503/headers").has("Retry-After"), is(true));
        }
        JsonNode headers = suite.at("/components/responses/" + EdgeAnswers.TOO_MUCH + "/headers");
        assertThat(new HashSet<>(Trees.names(headers)).size(), is(3));
    }

    @Test
    void every_body_of_json_has_an_example_and_what_is_written_out_belongs_to_an_operation() throws IOException {
        var without = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (ObjectNode operation : Trees.operations(suite)) {
            ids.add(operation.path("operationId").asText());
            JsonNode body = operation.at("/requestBody/content/application~1json");
            if (body.isObject() && !body.has("example")) {
                without.add(operation.path("operationId").asText());
            }
        }
        assertThat(without, empty());
        var written = Trees.names(
                new YAMLMapper().readTree(ValidDescriptionTest.class.getResourceAsStream("/openapi/examples.yaml")));
        assertThat(written.size(), greaterThan(0));
        assertThat(written.stream().filter(id -> !ids.contains(id)).toList(), empty());
    }
}
