package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What was said in clauses and files of a disposed document; by its entry, which stays, it is still found. */
@ApplicationScoped
class TextDisposal implements DisposalTarget {
    private final Jdbi jdbi;

    TextDisposal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String what() {
        return "texts";
    }

    @Override
    public int destroy(Collection<UUID> documents) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "delete from document_text where document = any(:ids) and source <> 'ABSTRACT'")
                .bindArray("ids", UUID.class, documents)
                .execute());
    }
}
