package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold of any description that is to be read by programs. */
final class Descriptions {
    private Descriptions() {}

    /** References that point at nothing. */
    static List<String> brokenReferences(JsonNode document) {
        var broken = new ArrayList<String>();
        Trees.eachReference(document, reference -> {
            if (document.at(reference.substring(1)).isMissingNode()) {
                broken.add(reference);
            }
        });
        return broken;
    }

    /** Operation ids that occur more than once. */
    static Set<String> repeatedIds(ObjectNode document) {
        var seen = new HashSet<String>();
        var repeated = new TreeSet<String>();
        for (ObjectNode operation : Trees.operations(document)) {
            String id = operation.path("operationId").asText();
            if (!id.isEmpty() && !seen.add(id)) {
                repeated.add(id);
            }
        }
        return repeated;
    }

    /** Schemes that an operation, or the whole, wants and nobody describes. */
    static Set<String> unknownSchemes(ObjectNode document) {
        var unknown = new TreeSet<String>();
        JsonNode schemes = document.at("/components/securitySchemes");
        var wanting = new ArrayList<JsonNode>(Trees.operations(document));
        wanting.add(document);
        wanting.forEach(each -> each.path("security").forEach(requirement -> Trees.names(requirement).stream()
                .filter(name -> !schemes.has(name))
                .forEach(unknown::add)));
        return unknown;
    }
}
