package vn.capuy.cadre.movement;

/** The three kinds of movement, never mixed. */
public enum MovementKind {
    /** Điều động: without a term. */
    TRANSFER,
    /** Luân chuyển: with a term and a planned return. */
    ROTATION,
    /** Biệt phái: temporary. */
    SECONDMENT;

    boolean returns() {
        return this != TRANSFER;
    }
}
