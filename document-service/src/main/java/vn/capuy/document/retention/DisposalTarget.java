package vn.capuy.document.retention;

import java.util.Collection;
import java.util.UUID;

/** A feature that keeps content of documents, which it destroys when they are disposed of. */
public interface DisposalTarget {
    /** What it keeps, as the journal names it, such as {@code texts}. */
    String what();

    /**
     * Destroys it, in the transaction of the step.
     *
     * @return how many pieces
     */
    int destroy(Collection<UUID> documents);
}
