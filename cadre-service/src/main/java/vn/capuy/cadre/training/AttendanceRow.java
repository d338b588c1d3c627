package vn.capuy.cadre.training;

/**
 * A row of the import: a class, and who was sent to it.
 *
 * @param voidReason why the attendance does not count; null where it does
 */
record AttendanceRow(ClassRequest held, AttendanceRequest attendance, String voidReason) {
    String code() {
        return held.code();
    }
}
