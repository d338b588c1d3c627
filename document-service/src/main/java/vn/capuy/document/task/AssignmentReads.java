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

    /** Those of the references that tasks of the body have already, voided ones too. */
    Set<String> references(String assignedBy, Collection<String> references) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select reference from task where assigned_by = :by and reference = any(:references)")
                .bind("by", assignedBy)
                .bindArray("references", String.class, Set.copyOf(references))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }
}
