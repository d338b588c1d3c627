package vn.capuy.gateway.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.gateway.suite.Suite;

/** The description that the running gateway gives, made of the services' committed ones. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class SuiteDescriptionTest {
    private ObjectNode suite;

    @BeforeEach
    void read_it() throws IOException {
        String json = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        suite = (ObjectNode) new ObjectMapper().readTree(json);
    }

    @Test
    void it_is_one_openapi_3_1_in_yaml_and_in_json() throws IOException {
        assertThat(suite.path("openapi").asText(), startsWith("3.1"));
        String yaml = given().get("/q/openapi").then().statusCode(200).extract().asString();
        assertThat(
                new YAMLMapper().readTree(yaml).path("paths").size(),
                equalTo(suite.path("paths").size()));
    }

    @Test
    void every_reference_points_at_something_and_every_id_at_one_operation() {
        assertThat(Descriptions.brokenReferences(suite), empty());
        assertThat(Descriptions.repeatedIds(suite), empty());
        assertThat(Descriptions.unknownSchemes(suite), empty());
    }

    @ParameterizedTest
    @EnumSource(SuiteService.class)
    void every_operation_of_every_service_is_there(SuiteService service) throws IOException {
        ObjectNode packed = SuiteDescription.packed(service)
                .orElseThrow(() -> new AssertionError("The " + service.key()
                        + "-service has no openapi.yaml: build it (its tests write it), then the gateway again"));
        var paths = Trees.names(packed.path("paths")).stream()
                .filter(path -> path.startsWith(service.prefix() + "/"))
                .toList();
        assertThat(paths.isEmpty(), equalTo(false));
        for (String path : paths) {
            for (String member : Trees.names(packed.at("/paths").get(path))) {
                assertTrue(suite.at("/paths").path(path).has(member), () -> "lacks " + member + " of " + path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "series", "comparisons/units", "comparisons/periods", "indicators"})
    void the_gateways_own_operations_tell_how_they_refuse(String operation) {
        var responses =
                suite.path("paths").path("/api/kpi/v1/" + operation).path("get").path("responses");
        assertThat(Trees.names(responses), hasItems("200", "401", "403"));
        for (String status : Trees.names(responses)) {
            if (status.startsWith("4")) {
                var told = responses.path(status);
                var response =
                        told.has("$ref") ? suite.at(told.path("$ref").asText().substring(1)) : told;
                assertTrue(response.path("content").has("application/problem+json"), () -> operation + " " + responses);
            }
        }
    }

    @Test
    void the_gateways_own_figures_are_there_and_its_pages_are_not() {
        assertThat(Trees.names(suite.path("paths")), hasItems("/api/kpi/v1/figures", "/api/kpi/v1/indicators"));
        assertThat(suite.path("paths").has("/web/config.json"), equalTo(false));
    }

    @Test
    void a_person_signs_in_at_the_issuer_that_is_named_at_run_time() {
        var flow = suite.at("/components/securitySchemes/signIn/flows/authorizationCode");
        assertThat(
                flow.path("authorizationUrl").asText(), equalTo(Suite.ISSUER.name() + "/protocol/openid-connect/auth"));
        assertThat(flow.path("tokenUrl").asText(), equalTo(Suite.ISSUER.name() + "/protocol/openid-connect/token"));
    }

    @Test
    void swagger_ui_shows_it_and_signs_in_with_the_public_client_and_pkce() {
        String page =
                given().get("/q/swagger-ui/").then().statusCode(200).extract().asString();
        assertThat(page, containsString("/q/openapi"));
        assertThat(page, containsString("capuy-ui"));
        assertThat(page, containsString("usePkceWithAuthorizationCodeGrant"));
        given().get("/q/swagger-ui/oauth2-redirect.html").then().statusCode(200);
    }
}
