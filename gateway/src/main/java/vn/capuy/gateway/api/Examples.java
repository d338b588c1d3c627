package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/**
 * Gives each operation one example of what is sent: as it is written out for the operation, or composed of the examples of the
 * required fields. A parameter that is required and has an example in its schema alone is given that.
 */
final class Examples {
    private static final int DEEPEST = 12;
    /** Of the form of the suite's ids; which there are is asked of a list. */
    private static final String SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final ObjectNode suite;
    private final JsonNode written;

    /**
     * @param suite the description, merged
     * @param written by operation id, the bodies that are more than the sum of their fields
     */
    Examples(ObjectNode suite, JsonNode written) {
        this.suite = suite;
        this.written = written;
    }

    void add() {
        for (ObjectNode operation : Trees.operations(suite)) {
            operation.path("parameters").forEach(each -> exemplify((ObjectNode) each));
            JsonNode content = operation.path("requestBody").path("content");
            for (String type : List.of("application/json", "text/csv", "text/plain", "application/xml")) {
                if (content.get(type) instanceof ObjectNode body && !body.has("example") && !body.has("examples")) {
                    body(operation.path("operationId").asText(), type, body.path("schema"))
                            .ifPresent(example -> body.set("example", example));
                }
            }
        }
    }

    private Optional<JsonNode> body(String operation, String type, JsonNode schema) {
        if (written.has(operation)) {
            return Optional.of(written.get(operation));
        }
        return type.equals("application/json") ? compose(schema, 0) : Optional.empty();
    }

    private void exemplify(ObjectNode parameter) {
        boolean told = parameter.has("example") || parameter.has("examples");
        if (parameter.path("required").asBoolean() && !told) {
            compose(parameter.path("schema"), 0).ifPresent(example -> parameter.set("example", example));
        }
    }

    private Optional<JsonNode> compose(JsonNode schema, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        for (String told : List.of("/examples/0", "/example", "/const", "/default", "/enum/0")) {
            if (!schema.at(told).isMissingNode()) {
                return Optional.of(schema.at(told));
            }
        }
        if (schema.has("$ref")) {
            return compose(suite.at(schema.get("$ref").asText().substring(1)), depth + 1);
        }
        for (String choice : List.of("/oneOf/0", "/anyOf/0", "/allOf/0")) {
            if (!schema.at(choice).isMissingNode()) {
                return compose(schema.at(choice), depth + 1);
            }
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "object" -> Optional.of(object(schema, depth));
            case "array" -> Optional.of(array(schema, depth));
            case "boolean" -> Optional.of(BooleanNode.TRUE);
            case "integer", "number" ->
                Optional.of(IntNode.valueOf(schema.path("minimum").asInt(1)));
            case "string" ->
                schema.path("format").asText().equals("uuid")
                        ? Optional.of(TextNode.valueOf(SOME_ID))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = Trees.empty();
        for (JsonNode name : schema.path("required")) {
            compose(schema.path("properties").path(name.asText()), depth + 1)
                    .ifPresent(value -> object.set(name.asText(), value));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = Trees.empty().arrayNode();
        compose(schema.path("items"), depth + 1).ifPresent(array::add);
        return array;
    }
}
