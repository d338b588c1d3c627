package vn.capuy.cadre.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.person.PersonCorrectionView.Change;
import vn.capuy.platform.record.Entry;

/** The states that cadres' records had before they were corrected. */
@ApplicationScoped
class Corrections {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    Corrections(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void keep(UUID person, PersonRequest before, PersonRequest after, String ground, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into person_correction (id, person, corrected_at, corrected_by, ground, before, after)
                        values (:id, :person, :at, :by, :ground, cast(:before as jsonb), cast(:after as jsonb))""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("person", person)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .bind("ground", ground)
                .bind("before", json.valueToTree(before).toString())
                .bind("after", json.valueToTree(after).toString())
                .execute());
    }

    /** What differs between two states, in the order of the record. */
    List<Change> changes(PersonRequest before, PersonRequest after) {
        return changes(json.<JsonNode>valueToTree(before), json.valueToTree(after));
    }

    /** All that were made, oldest first. */
    List<PersonCorrectionView> of(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, corrected_at, corrected_by, ground, before::text as before, after::text as after
                        from person_correction where person = :person order by corrected_at, id""")
                .bind("person", person)
                .map((row, context) -> new PersonCorrectionView(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("corrected_at").toInstant(),
                        row.getString("corrected_by"),
                        row.getString("ground"),
                        changes(
                                json.valueToTree(state(row.getString("before"))),
                                json.valueToTree(state(row.getString("after"))))))
                .list());
    }

    /** The record as it was known at a moment; empty where it has not been corrected since. */
    Optional<PersonRequest> knownAt(UUID person, Instant moment) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select before::text from person_correction where person = :person and corrected_at > :moment
                        order by corrected_at, id limit 1""")
                .bind("person", person)
                .bind("moment", moment)
                .mapTo(String.class)
                .findOne()
                .map(this::state));
    }

    private static List<Change> changes(JsonNode before, JsonNode after) {
        var changes = new ArrayList<Change>();
        before.fieldNames().forEachRemaining(field -> {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Change(field, text(before.get(field)), text(after.get(field))));
            }
        });
        return changes;
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }

    private PersonRequest state(String kept) {
        try {
            return json.readValue(kept, PersonRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept state of a cadre cannot be read", e);
        }
    }
}
