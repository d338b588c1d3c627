package vn.capuy.gateway.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that tells figures in the form that every service of the suite tells them. */
public final class Indicators implements StubService.Behaviour {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String service;
    private final ArrayNode values = JSON.createArrayNode();
    private final AtomicInteger counted = new AtomicInteger();
    private String wrong = "";
    private String tag;

    private Indicators(String service) {
        this.service = service;
    }

    public static Indicators of(String service) {
        return new Indicators(service);
    }

    /** A count, with its parts as pairs of key and value. */
    public Indicators flow(String code, int value, Object... parts) {
        ObjectNode figure = figure(code, "FLOW").put("value", value).put("occurrences", value);
        ArrayNode split = figure.putArray("split");
        for (int i = 0; i < parts.length; i += 2) {
            split.addObject()
                    .put("key", (String) parts[i])
                    .put("name", "name of " + parts[i])
                    .put("value", (Integer) parts[i + 1]);
        }
        return this;
    }

    /** A count that is not told, with one part that is and one that is not. */
    public Indicators withheld(String code, int unrestricted, int part) {
        ObjectNode figure = figure(code, "FLOW").put("withheld", true).put("unrestricted", unrestricted);
        ArrayNode split = figure.putArray("split");
        split.addObject().put("key", "TOLD").put("name", "told").put("value", part);
        split.addObject()
                .put("key", "WITHHELD")
                .put("name", "withheld")
                .put("withheld", true)
                .putNull("value")
                .put("unrestricted", unrestricted - part);
        return this;
    }

    public Indicators ratio(String code, int numerator, int denominator) {
        figure(code, "RATIO")
                .put("value", numerator / denominator)
                .put("numerator", numerator)
                .put("denominator", denominator);
        return this;
    }

    /** A count under today's successors, with records of a predecessor that was divided. */
    public Indicators allocated(String code, int value, String predecessor, int records) {
        ObjectNode figure = figure(code, "FLOW").put("value", value).put("occurrences", value);
        figure.putArray("allocation")
                .addObject()
                .put("unit", predecessor)
                .put("name", "name of " + predecessor)
                .put("share", "PART")
                .put("on", "2025-07-01")
                .put("records", records)
                .putNull("estimate")
                .put("counted", false);
        return this;
    }

    /** Answers of another value than it was asked for. */
    public Indicators echoing(String parameter) {
        wrong = parameter;
        return this;
    }

    /** Knows its answer again by this tag, as a service does in which nothing has been entered meanwhile. */
    public Indicators tagged(String validator) {
        tag = validator;
        return this;
    }

    /** How often it had to count. */
    public int counted() {
        return counted.get();
    }

    public static Map<String, String> query(StubService.Request request) {
        Map<String, String> query = new TreeMap<>();
        for (String pair :
                request.target().substring(request.target().indexOf('?') + 1).split("&")) {
            String[] both = pair.split("=", 2);
            query.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private ObjectNode figure(String code, String kind) {
        return values.addObject()
                .put("code", code)
                .put("name", "name of " + code)
                .put("unit", "unit")
                .put("kind", kind)
                .put("reach", "BELOW")
                .putNull("value")
                .putNull("numerator")
                .putNull("denominator")
                .putNull("occurrences")
                .putNull("distinctSubjects")
                .put("recordsHref", "/api/" + service + "/v1/indicators/" + code + "/records?org=BL");
    }

    @Override
    public void on(StubService.Request request, Socket connection) throws Exception {
        String known = request.header("If-None-Match");
        if (tag != null && known != null && known.contains('"' + tag + '"')) {
            StubService.write(connection, "HTTP/1.1 304 Not Modified\r\nETag: W/\"" + tag + "\"\r\n\r\n");
            return;
        }
        counted.incrementAndGet();
        Map<String, String> query = query(request);
        ObjectNode answer = JSON.createObjectNode();
        for (String each : new String[] {"org", "from", "to", "knownAt"}) {
            answer.put(each, query.get(each));
        }
        answer.put("tree", query.getOrDefault("tree", "AS_IT_STOOD"));
        switch (wrong) {
            case "org" -> answer.put("org", "TY");
            case "from", "to" -> answer.put(wrong, "2021-01-01");
            case "tree" -> answer.remove("tree");
            case "knownAt" -> answer.put("knownAt", "2021-01-01T00:00:00Z");
            default -> {}
        }
        // Each leads to its records as of the moment that was asked for.
        ArrayNode told = values.deepCopy();
        told.forEach(each -> ((ObjectNode) each)
                .put("recordsHref", each.get("recordsHref").asText() + "&knownAt=" + query.get("knownAt")));
        answer.set("values", told);
        answer.put("somethingNew", 1);
        String body = answer.toString();
        StubService.write(
                connection,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        + (tag == null ? "" : "ETag: W/\"" + tag + "\"\r\n")
                        + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }
}
