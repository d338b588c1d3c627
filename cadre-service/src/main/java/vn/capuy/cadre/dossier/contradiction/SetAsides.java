package vn.capuy.cadre.dossier.contradiction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.dossier.contradiction.ContradictionView.SetAside;
import vn.capuy.cadre.dossier.rules.DossierRules;
import vn.capuy.platform.record.Entry;

/** Contradictions that a person set aside. */
@ApplicationScoped
class SetAsides {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    SetAsides(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    private record Row(UUID person, String key, SetAside setAside) {}

    /** Those that stand, by person and key: in one query. */
    Map<UUID, Map<String, SetAside>> of(Collection<UUID> people) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, person, evidence, ground, recorded_at, recorded_by, version
                        from contradiction_set_aside where person = any(:people) and voided_at is null""")
                .bindArray("people", UUID.class, people)
                .map((row, context) -> new Row(
                        row.getObject("person", UUID.class),
                        row.getString("evidence"),
                        new SetAside(
                                row.getObject("id", UUID.class),
                                row.getString("ground"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("recorded_by"),
                                row.getLong("version"))))
                .collect(groupingBy(Row::person, toMap(Row::key, Row::setAside))));
    }

    UUID enter(UUID person, ContradictionView found, String ground, Entry entry) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into contradiction_set_aside
                          (id, person, rule, evidence, finding, rulebook, ground, recorded_at, recorded_by, version)
                        values (:id, :person, :rule, :key, cast(:finding as jsonb), :rulebook, :ground, :at, :by, 0)""")
                .bind("id", id)
                .bind("person", person)
                .bind("rule", found.rule())
                .bind("key", found.key())
                .bind("finding", json.valueToTree(found).toString())
                .bind("rulebook", DossierRules.VERSION)
                .bind("ground", ground)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
        return id;
    }

    /** False where it was changed meanwhile. */
    boolean voidFor(SetAside standing, String reason, Entry entry) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update contradiction_set_aside
                        set voided_at = :at, voided_by = :by, void_reason = :reason, version = version + 1
                        where id = :id and version = :version and voided_at is null""")
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .bind("reason", reason)
                        .bind("id", standing.id())
                        .bind("version", standing.version())
                        .execute())
                == 1;
    }
}
