package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a description by the schemas that speak of it: OpenAPI's own, JSON Schema's, and those that it holds itself. */
final class Schemas {
    private static final String OPENAPI = "/openapi-3.1/schema-2022-10-07.json";
    private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final String SUITE = "urn:capuy:suite";
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final JsonSchemaFactory factory;
    /** Read once: each schema of the document is found in it. */
    private final JsonSchema whole;

    Schemas(JsonNode document) {
        this.document = document;
        // What an OpenAPI document has beside its schemas says nothing to JSON Schema.
        JsonMetaSchema dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
                .build();
        this.factory = JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(dialect)
                .schemaLoaders(loaders -> loaders.schemas(Map.of(SUITE, document.toString()))));
        this.whole = factory.getSchema(SchemaLocation.of(SUITE), STRICT);
    }

    /** What the document says that OpenAPI 3.1 does not know, or does not say that it wants. */
    List<String> againstOpenApi() throws IOException {
        JsonNode official = new ObjectMapper().readTree(Schemas.class.getResourceAsStream(OPENAPI));
        return faults("", factory.getSchema(official), document);
    }

    /** Schemas that are none by JSON Schema 2020-12. */
    List<String> ofSchemas() {
        JsonSchema meta = factory.getSchema(SchemaLocation.of(JSON_SCHEMA), STRICT);
        var faults = new ArrayList<String>();
        each("", document, (at, schema) -> faults.addAll(faults(at, meta, schema)));
        return faults;
    }

    /** Examples and defaults that their own schema refuses: of schemas, parameters, headers and bodies. */
    List<String> ofExamples() {
        var faults = new ArrayList<String>();
        examples("", document, faults);
        return faults;
    }

    private void examples(String at, JsonNode node, List<String> faults) {
        if (node.isObject() && node.path("schema").isObject()) {
            JsonSchema schema = schemaAt(at + "/schema");
            check(at + "/example", node.get("example"), schema, faults);
            node.path("examples")
                    .properties()
                    .forEach(each -> check(
                            at + "/examples/" + each.getKey(), each.getValue().get("value"), schema, faults));
        }
        for (String name : Trees.names(node)) {
            // What stands in an example is no part of the description.
            if (!name.equals("example") && !name.equals("examples")) {
                examples(at + "/" + escaped(name), node.get(name), faults);
            }
        }
        if (isSchema(at)) {
            ownExamples(at, node, faults);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            examples(at + "/" + i, node.get(i), faults);
        }
    }

    private void ownExamples(String at, JsonNode schema, List<String> faults) {
        if (schema.path("examples").isArray() || schema.has("default")) {
            JsonSchema itself = schemaAt(at);
            schema.path("examples").forEach(each -> check(at + "/examples", each, itself, faults));
            check(at + "/default", schema.get("default"), itself, faults);
        }
    }

    private JsonSchema schemaAt(String pointer) {
        return whole.getSubSchema(SchemaLocation.Fragment.of(pointer));
    }

    private static void check(String at, JsonNode value, JsonSchema schema, List<String> faults) {
        if (value != null) {
            faults.addAll(faults(at, schema, value));
        }
    }

    private static List<String> faults(String at, JsonSchema schema, JsonNode value) {
        return schema.validate(value).stream().map(each -> at + ": " + each).toList();
    }

    private interface Reader {
        void read(String at, JsonNode schema);
    }

    private static void each(String at, JsonNode node, Reader reader) {
        if (isSchema(at)) {
            reader.read(at, node);
            return;
        }
        for (String name : Trees.names(node)) {
            if (!name.equals("example") && !name.equals("examples")) {
                each(at + "/" + escaped(name), node.get(name), reader);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            each(at + "/" + i, node.get(i), reader);
        }
    }

    /** Below a component, a property of a schema, or where a parameter, header or body names its schema. */
    private static boolean isSchema(String at) {
        return at.matches(
                        "/components/schemas/[^/]+(/(properties/[^/]+|items|additionalProperties|(one|any|all)Of/\\d+))*")
                || at.matches(
                        "/(paths|components)/.*/schema(/(properties/[^/]+|items|additionalProperties|(one|any|all)Of/\\d+))*");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
