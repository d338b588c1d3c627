package vn.capuy.cadre.post;

import java.util.UUID;

/**
 * The decision by which a cadre comes into a post or leaves it.
 *
 * @param kind what kind of decision it is
 * @param id the decision
 */
public record Ground(Kind kind, UUID id) {
    /** The decisions that change who holds what. */
    public enum Kind {
        MOVEMENT,
        EXAMINATION,
        ORGANISATION_EVENT
    }
}
