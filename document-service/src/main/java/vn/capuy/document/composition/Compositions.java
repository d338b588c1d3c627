package vn.capuy.document.composition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;

/** What drafts are composed of, writing after writing. */
@ApplicationScoped
class Compositions {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    Compositions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** One writing. */
    record Written(int number, Composition content, Instant recordedAt, String recordedBy) {}

    /** The one that holds. */
    Optional<Written> current(UUID draft) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select number, content::text as content, recorded_at, recorded_by from draft_composition
                        where draft = :draft order by number desc limit 1""")
                .bind("draft", draft)
                .map((row, context) -> new Written(
                        row.getInt("number"),
                        read(row.getString("content")),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("recorded_by")))
                .findOne());
    }

    /** Writes it anew; the caller holds the draft. */
    void write(UUID draft, Composition content, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into draft_composition (draft, number, content, recorded_at, recorded_by)
                        select :draft, coalesce(max(number), 0) + 1, cast(:content as jsonb), :at, :by
                        from draft_composition where draft = :draft""")
                .bind("draft", draft)
                .bind("content", text(content))
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    private String text(Composition content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A composition cannot be written as JSON", e);
        }
    }

    private Composition read(String content) {
        try {
            return json.readValue(content, Composition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept composition cannot be read", e);
        }
    }
}
