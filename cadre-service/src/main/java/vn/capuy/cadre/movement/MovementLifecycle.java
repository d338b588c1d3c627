package vn.capuy.cadre.movement;

/** Which lifecycle a movement of a kind has. */
final class MovementLifecycle {
    private MovementLifecycle() {}

    static MovementCourse<?> of(MovementKind kind) {
        return switch (kind) {
            case TRANSFER -> TransferLifecycle.COURSE;
            case ROTATION -> RotationLifecycle.COURSE;
            case SECONDMENT -> SecondmentLifecycle.COURSE;
        };
    }
}
