package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The words of a disposed document's clauses. Their labels and places stay, for others cite them. */
@ApplicationScoped
class ClauseDisposal implements DisposalTarget {
    private final Jdbi jdbi;

    ClauseDisposal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String what() {
        return "clauses";
    }

    @Override
    public int destroy(Collection<UUID> documents) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "update document_clause set content = null, heading = label where document = any(:ids)")
                .bindArray("ids", UUID.class, documents)
                .execute());
    }
}
