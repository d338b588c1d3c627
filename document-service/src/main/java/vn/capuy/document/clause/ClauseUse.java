package vn.capuy.document.clause;

import java.util.Collection;
import java.util.UUID;

/** What names clauses says so here: a clause that is named is not voided. */
public interface ClauseUse {
    /** Whether something that stands names one of these clauses. */
    boolean namesAny(Collection<UUID> clauses);
}
