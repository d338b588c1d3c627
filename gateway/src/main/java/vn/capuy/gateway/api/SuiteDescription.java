package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.logging.Logger;
import vn.capuy.gateway.service.SuiteService;

/** Puts the services' descriptions, as packed into this program, into the gateway's own when it starts. */
@ApplicationScoped
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SuiteDescription implements OASFilter {
    private static final Logger LOG = Logger.getLogger(SuiteDescription.class);
    private static final String OWN = "gateway";
    /** Bodies by operation id that must be more than the sum of their fields' examples. */
    private static final String EXAMPLES = "openapi/examples.yaml";

    private final Security security;

    SuiteDescription(
            @ConfigProperty(name = "capuy.web.authorization-url") String authorizationUrl,
            @ConfigProperty(name = "capuy.web.token-url") String tokenUrl) {
        this.security = new Security(authorizationUrl, tokenUrl);
    }

    @Override
    public void filterOpenAPI(OpenAPI own) {
        try {
            var parts = new ArrayList<>(List.of(new Part(OWN, tree(own))));
            for (SuiteService service : SuiteService.values()) {
                packed(service).ifPresent(document -> parts.add(new Part(service.key(), document)));
            }
            adopt(own, Merge.merge(parts, security, read(EXAMPLES).orElseGet(Trees::empty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode tree(OpenAPI model) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(OpenApiSerializer.serialize(model, Format.JSON));
    }

    private static void adopt(OpenAPI own, ObjectNode suite) throws IOException {
        byte[] json = suite.toString().getBytes(StandardCharsets.UTF_8);
        OpenAPI merged = OpenApiParser.parse(new ByteArrayInputStream(json), Format.JSON, null);
        own.setServers(merged.getServers());
        own.setSecurity(merged.getSecurity());
        own.setTags(merged.getTags());
        own.setPaths(merged.getPaths());
        own.setComponents(merged.getComponents());
    }

    /** The description that a service was committed with. */
    static Optional<ObjectNode> packed(SuiteService service) throws IOException {
        var document = read("openapi/" + service.key() + "/openapi.yaml");
        if (document.isEmpty()) {
            LOG.warnf("The %s service's openapi.yaml was not there when the gateway was built", service.key());
        }
        return document;
    }

    private static Optional<ObjectNode> read(String name) throws IOException {
        try (InputStream source = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return source == null ? Optional.empty() : Optional.of((ObjectNode) new YAMLMapper().readTree(source));
        }
    }
}
