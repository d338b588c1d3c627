package vn.capuy.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.process.Web;

/** The public API as the import sees it: any other system would do the same. */
final class ImportApi {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String gateway;
    private final UnaryOperator<String> tokens;

    /** @param tokens the token of an account */
    ImportApi(String gateway, UnaryOperator<String> tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** Whether a collection holds nothing yet; no answer where it cannot be listed. */
    Optional<Boolean> isEmpty(DemoFile file) {
        var answer = send(request(file, file.first()).GET());
        return answer.statusCode() == 200 && json(answer).path("items").isArray()
                ? Optional.of(json(answer).path("items").isEmpty())
                : Optional.empty();
    }

    Answer post(DemoFile file, Path content, String key) {
        try {
            var answer = send(request(file, file.imports() + "?dryRun=false&mode=all-rows")
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofFile(content)));
            return new Answer(answer.statusCode(), json(answer), answer.body());
        } catch (IOException e) {
            throw new Failure(content + " cannot be read.", e);
        }
    }

    private HttpRequest.Builder request(DemoFile file, String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + tokens.apply(file.account()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return Web.send(request.build());
        } catch (IOException e) {
            throw new Failure("The gateway broke off the import: " + e.getMessage(), e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    /** What an import answered. */
    record Answer(int status, JsonNode json, String body) {
        private static final int CONFLICT = 409;
        private static final int SERVER_ERROR = 500;
        private static final int VIOLATIONS_SHOWN = 5;
        private static final int CHARACTERS_SHOWN = 500;

        boolean accepted() {
            return status == 200 && json.path("faultyRows").asInt() == 0;
        }

        /** The import may be running or done all the same. */
        boolean isUnsure() {
            return status == CONFLICT || status >= SERVER_ERROR;
        }

        int written() {
            return json.path("written").asInt();
        }

        String complaint() {
            var text = new StringBuilder("HTTP " + status + ": "
                    + json.path("detail").asText(json.path("title").asText()));
            if (json.isMissingNode() || json.isEmpty()) {
                text.append(body, 0, Math.min(body.length(), CHARACTERS_SHOWN));
            }
            var violations = json.path("violations");
            for (var i = 0; i < Math.min(VIOLATIONS_SHOWN, violations.size()); i++) {
                text.append("\n    ").append(violations.get(i));
            }
            return text.toString();
        }
    }
}
