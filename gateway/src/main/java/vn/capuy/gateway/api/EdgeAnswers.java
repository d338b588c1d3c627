package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Adds what the gateway's edge answers in front of every operation, whichever service keeps it: that a client asks for too
 * much (429), and, before a service, that it did not answer in time (504). A refusal for now (503) tells when to try again.
 */
final class EdgeAnswers {
    static final String TOO_MUCH = "TooManyRequests";
    static final String TOO_LATE = "ServiceTooLate";

    private static final String PROBLEM = Component.ROOT + "schemas/Problem";
    private static final String RESPONSES = Component.ROOT + "responses/";
    private static final String HEADERS = Component.ROOT + "headers/";
    private static final String RETRY_AFTER = "Retry-After";

    private EdgeAnswers() {}

    /**
     * Tells them in each operation.
     *
     * @param suite the description, merged; it holds the schema of a problem
     * @param own the paths that the gateway answers itself
     */
    static void addTo(ObjectNode suite, ObjectNode own) {
        ObjectNode components = (ObjectNode) suite.get("components");
        describe(components);
        suite.get("paths").properties().forEach(path -> Trees.operationsOf(path.getValue())
                .forEach(operation -> tell(operation, !own.has(path.getKey()))));
    }

    private static void tell(ObjectNode operation, boolean ofService) {
        ObjectNode responses =
                operation.get("responses") instanceof ObjectNode found ? found : operation.putObject("responses");
        responses.putObject("429").put("$ref", RESPONSES + TOO_MUCH);
        if (ofService) {
            responses.putObject("504").put("$ref", RESPONSES + TOO_LATE);
        }
        if (responses.get("503") instanceof ObjectNode unavailable && !unavailable.has("$ref")) {
            unavailable.withObject("/headers").putObject(RETRY_AFTER).put("$ref", HEADERS + RETRY_AFTER);
        }
    }

    private static void describe(ObjectNode components) {
        section(
                components,
                "headers",
                Map.of(
                        RETRY_AFTER,
                        header("integer", "So many seconds from now it may be asked again.")
                                .put("example", 5),
                        "RateLimit-Policy",
                        header("string", "The quota of this kind of request: its name, how many, in how many seconds.")
                                .put("example", "\"read\";q=3000;w=60"),
                        "RateLimit",
                        header("string", "What is left of it, and in how many seconds all is there again.")
                                .put("example", "\"read\";r=0;t=60")));
        ObjectNode tooMuch = problem("The account has asked for too much; `Retry-After` says when it may ask again.");
        for (String each : new String[] {RETRY_AFTER, "RateLimit-Policy", "RateLimit"}) {
            tooMuch.withObject("/headers").putObject(each).put("$ref", HEADERS + each);
        }
        section(
                components,
                "responses",
                Map.of(
                        TOO_MUCH,
                        tooMuch,
                        TOO_LATE,
                        problem(
                                "The service did not answer in time. Whether it did what was asked is not known: repeat it"
                                        + " with the same `Idempotency-Key`.")));
    }

    private static void section(ObjectNode components, String name, Map<String, ObjectNode> content) {
        ObjectNode section = components.get(name) instanceof ObjectNode found ? found : components.putObject(name);
        content.forEach((key, value) -> {
            if (section.has(key)) {
                throw new IllegalStateException(name + "/" + key + " is described by a service, and by the gateway");
            }
            section.set(key, value);
        });
    }

    private static ObjectNode header(String type, String description) {
        ObjectNode header = Trees.empty().put("description", description);
        header.putObject("schema").put("type", type);
        return header;
    }

    private static ObjectNode problem(String description) {
        ObjectNode response = Trees.empty().put("description", description);
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", PROBLEM);
        return response;
    }
}
