package vn.capuy.document.clause;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.problem.ProblemException;

/** The clauses of documents, for writing. */
@ApplicationScoped
class DocumentClauses implements PanacheRepositoryBase<DocumentClause, UUID> {
    private final Jdbi jdbi;

    DocumentClauses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The clause of that document; 404 where it has none such. */
    DocumentClause require(UUID document, UUID id) {
        return findByIdOptional(id)
                .filter(clause -> clause.document().equals(document))
                .orElseThrow(ProblemException::notFound);
    }

    List<DocumentClause> standing(UUID document) {
        return list("document = ?1 and voidedAt is null", document);
    }

    /** The last place that is taken among the clauses in each one of the document; null stands for the top. */
    Map<UUID, Integer> lastPositions(UUID document) {
        var last = new HashMap<UUID, Integer>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select parent, max(position) as last from document_clause where document = :document group by parent""")
                .bind("document", document)
                .map((row, context) -> last.put(row.getObject("parent", UUID.class), row.getInt("last")))
                .list());
        return last;
    }
}
