package vn.capuy.cadre.post;

import java.util.UUID;

/**
 * The decision by which a cadre comes into a post or leaves it.
 *
 * @param kind what kind of decision it is
 * @param id the decision
 * @param act by which act of the decision; null where it has but one
 */
public record Ground(Kind kind, UUID id, Act act) {
    /** The decisions that change who holds what. */
    public enum Kind {
        MOVEMENT,
        EXAMINATION,
        ORGANISATION_EVENT
    }

    /** What is done by a decision that changes holdings more than once. */
    public enum Act {
        /** The movement itself. */
        MOVE,
        /** The planned return from it. */
        RETURN,
        /** The early return from it. */
        RECALL
    }

    public Ground(Kind kind, UUID id) {
        this(kind, id, null);
    }
}
