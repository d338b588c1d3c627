package vn.capuy.document.composition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.content.ContentDestruction;
import vn.capuy.document.retention.DisposalTarget;
import vn.capuy.platform.record.Entries;

/** Destroys what the drafts of disposed documents were composed of. */
@ApplicationScoped
class CompositionDisposal implements DisposalTarget {
    private final Jdbi jdbi;
    private final Entries entries;

    CompositionDisposal(Jdbi jdbi, Entries entries) {
        this.jdbi = jdbi;
        this.entries = entries;
    }

    @Override
    public String what() {
        return "compositions";
    }

    @Override
    public int destroy(Collection<UUID> documents) {
        return jdbi.withHandle(handle -> {
            ContentDestruction.record(handle, documents, entries.now());
            return handle.createUpdate("""
                            delete from draft_composition where draft in
                              (select id from document_draft where document = any(:documents))""")
                    .bindArray("documents", UUID.class, documents)
                    .execute();
        });
    }
}
