package vn.capuy.document.lineage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A relation that is about to be entered, however it was handed in.
 *
 * @param to null where the earlier document is outside the register
 * @param outside null where it is in the register
 */
record PlannedRelation(
        RelationKind kind,
        UUID from,
        UUID fromClause,
        UUID to,
        UUID toClause,
        OutsideDocument outside,
        LocalDate worksFrom,
        String note) {

    /** What makes it the same as another: all but its day and its note. */
    PlannedRelation identity() {
        return new PlannedRelation(kind, from, fromClause, to, toClause, outside, null, null);
    }
}
