package vn.capuy.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The answers that were given, in the database. */
@ApplicationScoped
public class KeptAnswers {
    /** As long as this, a client may repeat a request and get the same answer. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private static final List<String> HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    public KeptAnswers(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    record Answer(byte[] requestHash, int status, Map<String, String> headers, String body) {
        Response replay() {
            var response = Response.status(status).header("Idempotency-Replayed", "true");
            headers.forEach(response::header);
            if (body != null) {
                response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
            }
            return response.build();
        }
    }

    /** Takes the key for this transaction; false while another one has it. */
    boolean reserve(String actor, String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:actor || chr(31) || :key, 0))")
                .bind("actor", actor)
                .bind("key", key)
                .mapTo(boolean.class)
                .one());
    }

    Optional<Answer> find(String actor, String key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select request_hash, status, headers::text as headers, body from idempotency
                        where actor = :actor and key = :key""")
                .bind("actor", actor)
                .bind("key", key)
                .map((row, context) -> new Answer(
                        row.getBytes("request_hash"),
                        row.getInt("status"),
                        headers(row.getString("headers")),
                        row.getString("body")))
                .findOne());
    }

    /** Keeps the answer and gives it back in the form in which it will be replayed, but for what is not kept. */
    Response keep(String actor, String key, byte[] requestHash, Response response) {
        var headers = new LinkedHashMap<String, String>();
        for (String name : HEADERS) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        Object entity = response.getEntity();
        String body = entity == null ? null : text(entity instanceof Withheld more ? more.kept() : entity);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into idempotency (actor, key, request_hash, status, headers, body, at)
                        values (:actor, :key, :hash, :status, cast(:headers as jsonb), :body, :at)""")
                .bind("actor", actor)
                .bind("key", key)
                .bind("hash", requestHash)
                .bind("status", response.getStatus())
                .bind("headers", text(headers))
                .bind("body", body)
                .bind("at", clock.instant())
                .execute());
        return body == null || entity instanceof Withheld
                ? response
                : Response.fromResponse(response)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(body)
                        .build();
    }

    /** Forgets what no client repeats any more. */
    @Scheduled(every = "6h", delayed = "1m")
    void forgetOld() {
        jdbi.useHandle(handle -> handle.createUpdate("delete from idempotency where at < :limit")
                .bind("limit", clock.instant().minus(KEPT_FOR))
                .execute());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept headers cannot be read", e);
        }
    }
}
