package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The texts by which a disposed document was found. */
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
        return jdbi.withHandle(handle -> handle.createUpdate("delete from document_text where document = any(:ids)")
                .bindArray("ids", UUID.class, documents)
                .execute());
    }
}
