package vn.capuy.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.testing.Tokens;

/** The suite's one description, as one reads it who sends its examples. */
final class Description {
    private final JsonNode document;
    private final Map<String, JsonNode> lists = new HashMap<>();

    Description(JsonNode document) {
        this.document = document;
    }

    record Operation(String path, JsonNode description) {
        String id() {
            return description.path("operationId").asText();
        }

        /** The example of its body as JSON; null where it takes none. */
        JsonNode body() {
            return description.at("/requestBody/content/application~1json").get("example");
        }

        /** Every parameter of the query that has an example, as it stands. */
        String query() {
            String query = description
                    .path("parameters")
                    .valueStream()
                    .filter(each -> each.path("in").asText().equals("query") && each.has("example"))
                    .map(each -> each.path("name").asText() + "="
                            + encoded(each.path("example").asText()))
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? "" : "?" + query;
        }
    }

    List<Operation> operations(String method) {
        var operations = new ArrayList<Operation>();
        document.required("paths").properties().forEach(path -> {
            if (path.getValue().has(method)) {
                operations.add(new Operation(path.getKey(), path.getValue().get(method)));
            }
        });
        return operations;
    }

    /** The path with an id for each place in it, of the first record of the list before it; null where there is none. */
    String fill(String path) {
        var filled = new StringBuilder();
        var told = new StringBuilder();
        for (String step : path.substring(1).split("/")) {
            if (step.startsWith("{")) {
                String id = first(told.toString(), filled.toString(), step.substring(1, step.length() - 1));
                if (id == null) {
                    return null;
                }
                filled.append('/').append(encoded(id));
            } else {
                filled.append('/').append(step);
            }
            told.append('/').append(step);
        }
        return filled.toString();
    }

    private String first(String list, String path, String name) {
        JsonNode get = document.path("paths").path(list).path("get");
        if (get.isMissingNode()) {
            return null;
        }
        JsonNode record = lists.computeIfAbsent(path, none -> {
            JsonNode answer =
                    everyRole().get(path + new Operation(list, get).query()).as(JsonNode.class);
            JsonNode items = answer.isArray() ? answer : answer.path("items");
            return items.path(0);
        });
        for (String key : List.of(name, "id", "code", "key")) {
            if (record.path(key).isTextual()) {
                return record.path(key).asText();
            }
        }
        return null;
    }

    static RequestSpecification everyRole() {
        return Demo.as(everyRole("reader-of-examples").org("TW").clearance("TOP_SECRET"));
    }

    /** An account that holds all roles, of no organisation yet. */
    static Tokens everyRole(String account) {
        return Tokens.of(account)
                .roles(
                        "cadre-reader",
                        "cadre-editor",
                        "cadre-approver",
                        "inspection-reader",
                        "inspection-editor",
                        "inspection-approver",
                        "document-reader",
                        "document-editor",
                        "document-approver",
                        "report-editor",
                        "kpi-reader",
                        "feed-reader",
                        "auditor",
                        "administrator");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
