package vn.capuy.document.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.retention.DisposalTarget;

/** What clauses say is destroyed with the document; that they stood there, and what names them, stays. */
@ApplicationScoped
class ClauseDisposal implements DisposalTarget {
    private final Jdbi jdbi;
    private final Clock clock;

    ClauseDisposal(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "clauses";
    }

    @Override
    public int destroy(Collection<UUID> documents) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update document_clause set heading = null, content = null, disposed_at = :at
                        where document = any(:ids) and disposed_at is null""")
                .bindArray("ids", UUID.class, documents)
                .bind("at", clock.instant())
                .execute());
    }
}
