package vn.capuy.gateway.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Security SECURITY = new Security("https://issuer/auth", "https://issuer/token");
    private static final ObjectNode EXAMPLES = JsonNodeFactory.instance.objectNode();

    private ObjectNode suite;

    @BeforeEach
    void merge() throws IOException {
        suite = Merge.merge(List.of(own(), part("one"), part("two")), SECURITY, EXAMPLES);
    }

    @Test
    void every_path_that_the_gateway_routes_is_there_and_no_other() {
        assertThat(
                Trees.names(suite.path("paths")),
                contains("/api/one/v1/items", "/api/one/v1/people", "/api/one/v1/public", "/api/two/v1/items"));
    }

    @Test
    void every_reference_points_at_something_and_every_id_at_one_operation() {
        assertThat(Descriptions.brokenReferences(suite), empty());
        assertThat(Descriptions.repeatedIds(suite), empty());
        assertThat(Descriptions.unknownSchemes(suite), empty());
    }

    @Test
    void what_means_the_same_in_both_is_kept_once() {
        assertThat(schemas(), hasItems("Problem", "Violation"));
        assertThat(schemas(), not(hasItems("OneProblem")));
    }

    @Test
    void what_means_something_else_in_each_is_named_after_its_service() {
        assertThat(schemas(), hasItems("OneKind", "TwoKind"));
        assertThat(schemas(), not(hasItems("Kind")));
        assertThat(suite.at("/components/schemas/OneKind/enum/0").asText(), equalTo("TRANSFER"));
        assertThat(suite.at("/components/schemas/TwoKind/enum/0").asText(), equalTo("INSPECTION"));
    }

    @Test
    void what_looks_the_same_but_leads_to_something_else_is_told_apart_too() {
        assertThat(schemas(), not(hasItems("Item")));
        assertThat(
                suite.at("/components/schemas/OneItem/properties/kind/$ref").asText(),
                equalTo("#/components/schemas/OneKind"));
        assertThat(
                suite.at("/paths/~1api~1two~1v1~1items/get/responses/200/content/application~1json/schema/$ref")
                        .asText(),
                equalTo("#/components/schemas/TwoItem2"));
        assertThat(suite.at("/components/schemas/TwoItem/type").asText(), equalTo("string"));
    }

    @Test
    void references_into_a_component_and_in_mappings_follow_it() {
        assertThat(
                suite.at("/components/schemas/OneShape/discriminator/mapping/item")
                        .asText(),
                equalTo("#/components/schemas/OneItem"));
        assertThat(
                suite.at("/paths/~1api~1one~1v1~1people/get/responses/200/content/application~1json/schema/$ref")
                        .asText(),
                equalTo("#/components/schemas/OneShape/oneOf/0"));
    }

    @Test
    void ids_that_clash_are_told_apart_also_where_a_link_names_them() {
        Map<String, String> ids = new TreeMap<>();
        for (ObjectNode operation : Trees.operations(suite)) {
            ids.put(operation.path("operationId").asText(), "");
        }
        assertThat(ids.keySet(), containsInAnyOrder("oneList", "listPeople", "open", "twoList2", "twoList"));
        assertThat(
                suite.at("/paths/~1api~1one~1v1~1items/get/responses/200/links/again/operationId")
                        .asText(),
                equalTo("oneList"));
    }

    @Test
    void groups_of_the_same_name_stay_the_groups_of_their_services() {
        List<String> tags = suite.path("tags").findValuesAsText("name");
        assertThat(tags, contains("Indicators (one)", "People", "Indicators (two)"));
        assertThat(suite.at("/paths/~1api~1two~1v1~1items/get/tags/0").asText(), equalTo("Indicators (two)"));
    }

    @Test
    void every_service_takes_the_token_of_the_suite_and_what_is_open_stays_open() {
        assertThat(
                Trees.names(suite.at("/components/securitySchemes")),
                containsInAnyOrder("signIn", "bearerToken", "key"));
        JsonNode either = SECURITY.requirement();
        assertThat(suite.path("security"), equalTo(either));
        assertThat(suite.at("/paths/~1api~1one~1v1~1items/get/security"), equalTo(either));
        assertThat(suite.at("/paths/~1api~1two~1v1~1items/get/security"), equalTo(either));
        assertThat(suite.at("/paths/~1api~1two~1v1~1items/post/security/0").has("key"), is(true));
        assertThat(suite.at("/paths/~1api~1one~1v1~1public/get/security").isEmpty(), is(true));
        assertThat(suite.at("/paths/~1api~1one~1v1~1public/get/security").isArray(), is(true));
    }

    @Test
    void nothing_names_the_inner_address_of_a_service() {
        assertThat(suite.toString(), not(org.hamcrest.Matchers.containsString("one.internal")));
        assertThat(suite.at("/servers/0/url").asText(), startsWith("/"));
    }

    @Test
    void a_path_that_two_services_claim_stops_the_merge() {
        assertThrows(
                IllegalStateException.class,
                () -> Merge.merge(
                        List.of(
                                own(),
                                part("one"),
                                new Part("other", part("one").document())),
                        SECURITY,
                        EXAMPLES));
    }

    private List<String> schemas() {
        return Trees.names(suite.at("/components/schemas"));
    }

    private static Part own() {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Suite").put("version", "1");
        return new Part("gateway", document);
    }

    private static Part part(String key) throws IOException {
        try (var source = MergeTest.class.getResourceAsStream("/descriptions/" + key + ".yaml")) {
            return new Part(key, (ObjectNode) new YAMLMapper().readTree(source));
        }
    }
}
