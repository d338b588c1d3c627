package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * How a caller of the suite shows who he is: by signing in, or with a bearer token that he has. Both end in the same token,
 * so wherever a service wants a bearer token, either will do.
 */
final class Security {
    private static final String SIGN_IN = "signIn";
    private static final String BEARER = "bearerToken";

    private final String authorizationUrl;
    private final String tokenUrl;

    Security(String authorizationUrl, String tokenUrl) {
        this.authorizationUrl = authorizationUrl;
        this.tokenUrl = tokenUrl;
    }

    /** The suite's two schemes. */
    ObjectNode schemes() {
        ObjectNode schemes = JsonNodeFactory.instance.objectNode();
        ObjectNode signIn = schemes.putObject(SIGN_IN)
                .put("type", "oauth2")
                .put(
                        "description",
                        "Sign in with an account of the suite; client_id is filled in, no secret is needed.");
        ObjectNode flow = signIn.putObject("flows")
                .putObject("authorizationCode")
                .put("authorizationUrl", authorizationUrl)
                .put("tokenUrl", tokenUrl);
        flow.putObject("scopes").put("openid", "Who signs in");
        schemes.putObject(BEARER)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "Paste an access token, without the word Bearer.");
        return schemes;
    }

    /** What every operation wants that says nothing else. */
    ArrayNode requirement() {
        ArrayNode either = JsonNodeFactory.instance.arrayNode();
        either.addObject().putArray(SIGN_IN);
        either.addObject().putArray(BEARER);
        return either;
    }

    /** Replaces a service's own words for a bearer token by the suite's; schemes of another kind stay as they are. */
    void adopt(Part part) {
        removeBearers(part.document());
        Set<String> others =
                Set.copyOf(Trees.names(Trees.object(Trees.object(part.document(), "components"), "securitySchemes")));
        JsonNode everywhere = part.document().remove("security");
        for (ObjectNode operation : Trees.operations(part.document())) {
            JsonNode wanted = operation.has("security") ? operation.get("security") : everywhere;
            if (wanted instanceof ArrayNode requirements) {
                operation.set("security", translate(requirements, others));
            }
        }
    }

    private static void removeBearers(ObjectNode document) {
        ObjectNode schemes = Trees.object(Trees.object(document, "components"), "securitySchemes");
        for (String name : Trees.names(schemes)) {
            String type = schemes.get(name).path("type").asText();
            boolean bearer = "http".equals(type)
                    && "bearer"
                            .equalsIgnoreCase(schemes.get(name).path("scheme").asText());
            if (bearer || "oauth2".equals(type) || "openIdConnect".equals(type)) {
                schemes.remove(name);
            }
        }
    }

    /** A scheme that is named but not described is a bearer token: the suite has nothing else. */
    private ArrayNode translate(ArrayNode requirements, Set<String> others) {
        ArrayNode translated = JsonNodeFactory.instance.arrayNode();
        boolean bearer = false;
        for (JsonNode requirement : requirements) {
            if (others.containsAll(Trees.names(requirement))) {
                translated.add(requirement);
            } else {
                bearer = true;
            }
        }
        if (bearer) {
            translated.addAll(requirement());
        }
        return translated;
    }
}
