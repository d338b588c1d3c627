package vn.capuy.document.clause;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which clauses stand in which document: for features that name clauses. */
@ApplicationScoped
public class ClauseLookup {
    private final Jdbi jdbi;

    ClauseLookup(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A label in a document. */
    public record Labelled(UUID document, String label) {}

    public boolean stands(UUID document, UUID clause) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from document_clause
                          where document = :document and id = :clause and voided_at is null)""")
                .bind("document", document)
                .bind("clause", clause)
                .mapTo(boolean.class)
                .one());
    }

    /**
     * Whether tasks must be given out for the clause; empty where it does not stand in the document. It is not voided until the
     * transaction of whoever asks has ended.
     */
    public Optional<Boolean> asksForTasks(UUID document, UUID clause) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select requires_tasks from document_clause
                        where document = :document and id = :clause and voided_at is null for share""")
                .bind("document", document)
                .bind("clause", clause)
                .mapTo(Boolean.class)
                .findOne());
    }

    /** The clause of that document and all that stand in it; empty where it does not stand there itself. */
    public List<UUID> within(UUID document, UUID clause) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with recursive inner_one (id) as (
                          select id from document_clause where document = :document and id = :clause and voided_at is null
                          union all
                          select c.id from inner_one i join document_clause c on c.document = :document and c.parent = i.id
                            and c.voided_at is null)
                        select id from inner_one""")
                .bind("document", document)
                .bind("clause", clause)
                .mapTo(UUID.class)
                .list());
    }

    /** The clauses that stand in these documents, by their labels; more than one where a label stands at several places. */
    public Map<Labelled, List<UUID>> byLabel(Collection<UUID> documents) {
        record Found(Labelled labelled, UUID id) {}
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select document, label, id from document_clause
                        where document = any(:documents) and voided_at is null""")
                .bindArray("documents", UUID.class, List.copyOf(documents))
                .map((row, context) -> new Found(
                        new Labelled(row.getObject("document", UUID.class), row.getString("label")),
                        row.getObject("id", UUID.class)))
                .collect(groupingBy(Found::labelled, mapping(Found::id, toList()))));
    }
}
