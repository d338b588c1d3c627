package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jboss.logging.Logger;

/** Makes one description out of several. */
final class Merge {
    private static final Logger LOG = Logger.getLogger(Merge.class);

    private Merge() {}

    /**
     * The first part gives the title; what a service says of its own address is left out, for callers reach it here.
     *
     * @param parts the gateway's own first; they are used up
     * @param examples by operation id, the bodies that are written out
     */
    static ObjectNode merge(List<Part> parts, Security security, JsonNode examples) {
        parts.forEach(security::adopt);
        var operations = new Operations(parts);
        operations.makeIdsUnique();
        ArrayNode tags = JsonNodeFactory.instance.arrayNode();
        operations.uniteTags(tags);

        ObjectNode suite = JsonNodeFactory.instance.objectNode();
        ObjectNode own = parts.getFirst().document();
        suite.set("openapi", own.path("openapi"));
        suite.set("info", own.path("info"));
        suite.putArray("servers").addObject().put("url", "/");
        suite.set("security", security.requirement());
        suite.set("tags", tags);
        ObjectNode components = new Components(parts).unite(JsonNodeFactory.instance.objectNode());
        unitePaths(parts, suite.putObject("paths"));
        ObjectNode schemes = security.schemes();
        schemes.setAll(Trees.object(components, "securitySchemes"));
        components.set("securitySchemes", schemes);
        suite.set("components", components);
        AnswerForms.order(suite);
        EdgeAnswers.addTo(suite, Trees.object(own, "paths"));
        new Examples(suite, examples).add();
        return suite;
    }

    private static void unitePaths(List<Part> parts, ObjectNode paths) {
        for (Part part : parts) {
            JsonNode own = Trees.object(part.document(), "paths");
            for (String path : Trees.names(own)) {
                if (!path.startsWith("/api/")) {
                    LOG.warnf("%s of the %s service is not reached through the gateway", path, part.key());
                } else if (paths.has(path)) {
                    throw new IllegalStateException(path + " is described by two services, one is the " + part.key());
                } else {
                    paths.set(path, own.get(path));
                }
            }
        }
    }
}
