package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Looks up what tasks name that are about to be assigned. */
@ApplicationScoped
class AssignmentReads {
    private final Jdbi jdbi;

    AssignmentReads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the codes that are fields of work. */
    Set<String> fields(Collection<String> codes) {
        return among("select code from document_field where code = any(:values)", "", codes);
    }

    /** Those of the references that tasks of the body have already, voided ones too. */
    Set<String> references(String assignedBy, Collection<String> references) {
        return among(
                "select reference from task where assigned_by = :by and reference = any(:values)",
                assignedBy,
                references);
    }

    private Set<String> among(String sql, String by, Collection<String> values) {
        if (values.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("by", by)
                .bindArray("values", String.class, Set.copyOf(values))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }
}
