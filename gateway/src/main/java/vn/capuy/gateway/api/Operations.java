package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes what operations are called by, ids and tags, stand for one thing in the whole suite. */
final class Operations {
    private final List<Part> parts;

    Operations(List<Part> parts) {
        this.parts = parts;
    }

    /** An id that occurs again is named after its service: {@code indicators} becomes {@code cadreIndicators}. */
    void makeIdsUnique() {
        Map<String, Integer> uses = new HashMap<>();
        parts.forEach(part -> ids(part).forEach(id -> uses.merge(id, 1, Integer::sum)));
        Set<String> taken = new HashSet<>(uses.keySet());
        for (Part part : parts) {
            Map<String, String> names = new HashMap<>();
            for (ObjectNode operation : Trees.operations(part.document())) {
                String id = operation.path("operationId").asText("");
                if (uses.getOrDefault(id, 0) > 1) {
                    String now = part.key() + Part.capitalised(id);
                    for (int i = 2; !taken.add(now); i++) {
                        now = part.key() + Part.capitalised(id) + i;
                    }
                    operation.put("operationId", now);
                    names.put(id, now);
                }
            }
            part.document().findParents("operationId").stream()
                    .map(ObjectNode.class::cast)
                    .filter(link -> !link.has("responses"))
                    .forEach(link -> link.put(
                            "operationId",
                            names.getOrDefault(
                                    link.get("operationId").asText(),
                                    link.get("operationId").asText())));
        }
    }

    private static List<String> ids(Part part) {
        return Trees.operations(part.document()).stream()
                .map(operation -> operation.path("operationId").asText(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** A tag that several services use becomes one group for each: {@code Indicators (cadre)}. Gives all tags together. */
    void uniteTags(ArrayNode united) {
        Map<String, Integer> owners = new HashMap<>();
        parts.forEach(part -> tags(part).forEach(tag -> owners.merge(tag, 1, Integer::sum)));
        for (Part part : parts) {
            Map<String, String> names = new HashMap<>();
            tags(part).stream()
                    .filter(tag -> owners.get(tag) > 1)
                    .forEach(tag -> names.put(tag, tag + " (" + part.key() + ")"));
            for (JsonNode declared : part.document().path("tags")) {
                ObjectNode tag = (ObjectNode) declared;
                String name = tag.path("name").asText();
                united.add(tag.put("name", names.getOrDefault(name, name)));
            }
            for (ObjectNode operation : Trees.operations(part.document())) {
                if (operation.get("tags") instanceof ArrayNode used) {
                    for (int i = 0; i < used.size(); i++) {
                        String name = used.get(i).asText();
                        used.set(i, TextNode.valueOf(names.getOrDefault(name, name)));
                    }
                }
            }
        }
    }

    private static Set<String> tags(Part part) {
        Set<String> tags = new HashSet<>();
        part.document().path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
        Trees.operations(part.document())
                .forEach(operation -> operation.path("tags").forEach(tag -> tags.add(tag.asText())));
        return tags;
    }
}
