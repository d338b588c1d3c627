package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Walks over descriptions as trees. */
final class Trees {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Trees() {}

    /** The object of that name, or an empty one that belongs to nothing. */
    static ObjectNode object(JsonNode parent, String name) {
        return parent.get(name) instanceof ObjectNode found ? found : empty();
    }

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Every operation of a description's paths. */
    static List<ObjectNode> operations(ObjectNode document) {
        var operations = new ArrayList<ObjectNode>();
        object(document, "paths").forEach(path -> operations.addAll(operationsOf(path)));
        return operations;
    }

    /** Every operation of one path. */
    static List<ObjectNode> operationsOf(JsonNode path) {
        var operations = new ArrayList<ObjectNode>();
        for (String method : names(path)) {
            if (METHODS.contains(method) && path.get(method) instanceof ObjectNode operation) {
                operations.add(operation);
            }
        }
        return operations;
    }

    /** Replaces every text below a node that points into the components ({@code #/components/…}). */
    static void rewriteReferences(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            for (String name : names(object)) {
                JsonNode child = object.get(name);
                if (isReference(child)) {
                    object.set(name, TextNode.valueOf(change.apply(child.textValue())));
                } else {
                    rewriteReferences(child, change);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isReference(array.get(i))) {
                    array.set(i, TextNode.valueOf(change.apply(array.get(i).textValue())));
                } else {
                    rewriteReferences(array.get(i), change);
                }
            }
        }
    }

    /** Shows every text below a node that points into the components. */
    static void eachReference(JsonNode node, Consumer<String> reader) {
        if (isReference(node)) {
            reader.accept(node.textValue());
        } else {
            node.forEach(child -> eachReference(child, reader));
        }
    }

    private static boolean isReference(JsonNode node) {
        return node.isTextual() && node.textValue().startsWith(Component.ROOT);
    }
}
