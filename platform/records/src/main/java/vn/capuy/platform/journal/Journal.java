package vn.capuy.platform.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.sql.Rows;

/** Writes the journal in the transaction of the act that it tells of. */
@ApplicationScoped
public class Journal {
    private static final String APPEND = """
            insert into journal (at, actor, action, subject_type, subject_id, org, correlation_id, detail)
            values (:at, :actor, :action, :type, :id, :org, :correlation, cast(:detail as jsonb))
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Caller caller;
    private final Correlation correlation;
    private final Clock clock;

    public Journal(Jdbi jdbi, ObjectMapper json, Caller caller, Correlation correlation, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
    }

    /** One line of a subject's history. */
    public record Line(long position, Instant at, String actor, String action, String detail) {}

    /**
     * @param action what was done, such as {@code document.issued}
     * @param type the kind of subject, such as {@code document}
     * @param id the subject's id or code
     * @param org the organisation to which the subject belongs; null where there is none
     * @param detail what was entered or changed, as it will be shown; null for nothing more
     */
    public void write(String action, String type, Object id, String org, Object detail) {
        append(caller.account(), correlation.id(), action, type, id, org, detail);
    }

    /**
     * For what no caller does: what another service's feed brings about, or time.
     *
     * @param actor who does it, such as {@code inspection-service}
     * @param cause what brought it about, such as the event's id
     */
    public void writeAs(String actor, String cause, String action, String type, Object id, String org, Object detail) {
        append(actor, cause, action, type, id, org, detail);
    }

    /**
     * Tells of an attempt that was refused, as {@code <type>.refused}, in a transaction of its own: that of the attempt is
     * undone.
     *
     * @param org the organisation to which the subject belongs; the caller's own where there is none
     * @param detail why, without anything that tells of persons
     */
    public void refused(String type, Object id, String org, Object detail) {
        String to = org == null ? caller.scope() : org;
        QuarkusTransaction.requiringNew()
                .run(() -> append(caller.account(), correlation.id(), type + ".refused", type, id, to, detail));
    }

    private void append(
            String actor, String correlationId, String action, String type, Object id, String org, Object detail) {
        jdbi.useHandle(handle -> handle.createUpdate(APPEND)
                .bind("at", clock.instant())
                .bind("actor", actor)
                .bind("action", action)
                .bind("type", type)
                .bind("id", String.valueOf(id))
                .bind("org", org)
                .bind("correlation", correlationId)
                .bind("detail", text(detail))
                .execute());
    }

    /** The history of one subject, oldest first. */
    public List<Line> of(String type, Object id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select position, at, actor, action, detail::text as detail from journal
                        where subject_type = :type and subject_id = :id order by position""")
                .bind("type", type)
                .bind("id", String.valueOf(id))
                .map(Rows.of(Line.class))
                .list());
    }

    private String text(Object detail) {
        try {
            return detail == null ? null : json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Detail of a journal line cannot be written as JSON", e);
        }
    }
}
