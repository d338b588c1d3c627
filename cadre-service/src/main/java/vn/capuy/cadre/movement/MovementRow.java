package vn.capuy.cadre.movement;

/**
 * A movement of the past, as a file tells it.
 *
 * @param voidReason why it does not count; null where it does
 */
record MovementRow(MovementRequest movement, String voidReason) {}
