package vn.capuy.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The limits as they are shipped; tests set shorter ones. */
class EdgeLimitsTest {
    private static Duration shipped(String setting) throws IOException {
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(reader);
        }
        return DurationConverter.parseDuration(settings.getProperty(setting));
    }

    /** In seconds, as the services' contracts tell it. */
    private static int longestPoll() throws IOException {
        int longest = 0;
        for (String service : List.of("cadre", "inspection", "document")) {
            JsonNode contract = new YAMLMapper()
                    .readTree(Path.of("../" + service + "-service/openapi.yaml").toFile());
            for (JsonNode parameter : contract.at("/paths/~1api~1" + service + "~1v1~1feed/get/parameters")) {
                if (parameter.path("name").asText().equals("timeout")) {
                    longest = Math.max(longest, parameter.at("/schema/maximum").asInt());
                }
            }
        }
        return longest;
    }

    @Test
    void a_reader_who_waits_for_the_feed_as_long_as_he_may_is_not_cut_off() throws IOException {
        Duration longest = Duration.ofSeconds(longestPoll());
        assertTrue(longest.isPositive(), "the contracts tell how long");
        Duration answer = shipped("capuy.edge.answer-timeout");
        assertTrue(answer.compareTo(longest.plusSeconds(5)) >= 0, "the edge waits " + answer);
        assertTrue(shipped("quarkus.http.idle-timeout").compareTo(answer) > 0);
    }
}
