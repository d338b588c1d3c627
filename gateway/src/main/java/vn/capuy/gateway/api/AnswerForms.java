package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Puts the forms of an answer so that a generated client reads each right: it takes the first as what an operation answers, so
 * JSON stands first; and what is no JSON is a file, as whose bytes a client takes it.
 */
final class AnswerForms {
    private static final String JSON = "application/json";

    private AnswerForms() {}

    static void order(ObjectNode suite) {
        for (ObjectNode operation : Trees.operations(suite)) {
            for (JsonNode response : operation.path("responses")) {
                if (response.get("content") instanceof ObjectNode content) {
                    ((ObjectNode) response).set("content", ordered(content));
                }
            }
            // A part of a file is of the form of the whole.
            if (operation.at("/responses/206") instanceof ObjectNode part && !part.has("content")) {
                part.set("content", operation.at("/responses/200/content").deepCopy());
            }
        }
    }

    private static ObjectNode ordered(ObjectNode content) {
        ObjectNode ordered = Trees.empty();
        if (content.has(JSON)) {
            ordered.set(JSON, content.get(JSON));
        }
        content.properties().forEach(form -> {
            if (!form.getKey().endsWith("json") && form.getValue() instanceof ObjectNode file) {
                file.putObject("schema").put("type", "string").put("format", "binary");
            }
            ordered.set(form.getKey(), form.getValue());
        });
        return ordered;
    }
}
