package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which relations stand already, for imports. */
@ApplicationScoped
class KnownRelations {
    private final Jdbi jdbi;

    KnownRelations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What makes each relation of these documents the same as another. */
    Set<PlannedRelation> of(Collection<UUID> documents) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select kind, from_document, from_clause, to_document, to_clause, outside_notation, outside_issuer,
                          outside_issued_on, outside_clause
                        from document_relation where from_document = any(:documents) and voided_at is null""")
                .bindArray("documents", UUID.class, List.copyOf(documents))
                .map((row, context) -> new PlannedRelation(
                        RelationKind.valueOf(row.getString("kind")),
                        row.getObject("from_document", UUID.class),
                        row.getObject("from_clause", UUID.class),
                        row.getObject("to_document", UUID.class),
                        row.getObject("to_clause", UUID.class),
                        row.getString("outside_notation") == null
                                ? null
                                : new OutsideDocument(
                                        row.getString("outside_notation"),
                                        row.getString("outside_issuer"),
                                        row.getObject("outside_issued_on", LocalDate.class),
                                        row.getString("outside_clause")),
                        null,
                        null))
                .set());
    }
}
