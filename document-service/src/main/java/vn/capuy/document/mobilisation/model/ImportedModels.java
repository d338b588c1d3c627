package vn.capuy.document.mobilisation.model;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.mobilisation.model.ModelRow.Key;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.sql.Rows;

/** What an import asks of the models that are in the register, for all rows at once. */
@ApplicationScoped
class ImportedModels {
    private static final String TAKEN = "select committee, code from mobilisation_model where code = any(:codes)";

    /** Of a code more than one committee may have a model; the caller compares the whole key. */
    private static final String ORIGINS = """
            select m.id, m.committee, m.code, m.unit, m.place, m.registered_on from mobilisation_model m
            where m.code = any(:codes) and m.voided_at is null and %s""".formatted(ModelSql.VISIBLE);

    private final Jdbi jdbi;
    private final Caller caller;

    ImportedModels(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** A model that a row of the file names as its origin. */
    public record Origin(UUID id, String committee, String code, String unit, String place, LocalDate registeredOn) {
        Key key() {
            return new Key(committee, code);
        }
    }

    /** Those of the keys that are taken; void models keep theirs. */
    Set<Key> taken(Collection<Key> keys) {
        var found = new HashSet<Key>(jdbi.withHandle(handle -> handle.createQuery(TAKEN)
                .bindArray("codes", String.class, codes(keys))
                .map((row, context) -> new Key(row.getString("committee"), row.getString("code")))
                .list()));
        found.retainAll(Set.copyOf(keys));
        return found;
    }

    /** Those that exist for the caller. */
    Map<Key, Origin> origins(Collection<Key> keys) {
        return jdbi
                .withHandle(handle -> handle.createQuery(ORIGINS)
                        .bindArray("codes", String.class, codes(keys))
                        .bind("scope", caller.scope())
                        .map(Rows.of(Origin.class))
                        .list())
                .stream()
                .filter(origin -> keys.contains(origin.key()))
                .collect(toMap(Origin::key, origin -> origin));
    }

    private static List<String> codes(Collection<Key> keys) {
        return keys.stream().map(Key::code).distinct().toList();
    }
}
