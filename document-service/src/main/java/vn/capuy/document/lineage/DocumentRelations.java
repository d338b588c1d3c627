package vn.capuy.document.lineage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.clause.ClauseUse;
import vn.capuy.platform.problem.ProblemException;

/** The relations, for writing; a clause stays as long as one names it. */
@ApplicationScoped
class DocumentRelations implements PanacheRepositoryBase<DocumentRelation, UUID>, ClauseUse {
    private final Jdbi jdbi;

    DocumentRelations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The relation of which that document is the later end; 404 where it has none such. */
    DocumentRelation require(UUID from, UUID id) {
        return findByIdOptional(id)
                .filter(relation -> relation.fromDocument().equals(from))
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * Until the transaction ends, nobody else changes what these documents' status is: of two that replace one document, the
     * second finds it replaced. Taken before any of the locks that the database takes for relations within one day.
     */
    void holdTargets(Collection<UUID> targets) {
        jdbi.useHandle(handle -> {
            for (UUID each : targets.stream().sorted().toList()) {
                handle.execute(
                        "select pg_advisory_xact_lock(hashtext('document_relation_target'), hashtext(?))",
                        each.toString());
            }
        });
    }

    @Override
    public boolean namesAny(Collection<UUID> clauses) {
        List<UUID> ids = List.copyOf(clauses);
        return count("(fromClause in ?1 or toClause in ?1) and voidedAt is null", ids) > 0;
    }
}
