package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A movement that is to take place: what kind, when decided and effective, and why voided if it was. */
record MovementSlot(MovementKind kind, LocalDate decidedOn, LocalDate effectiveOn, String voidReason) {
    private static final int LEAST_MONTHS_IN_POST = 12;
    private static final int YEARS_LEFT_FOR_ROTATION = 10;
    private static final int YEARS_LEFT_FOR_TRANSFER = 2;
    private static final int ROTATION_MONTHS = 36;
    private static final int SECONDMENT_MONTHS = 12;

    /** The planned return; a transfer has none. */
    LocalDate returns() {
        return switch (kind) {
            case TRANSFER -> null;
            case ROTATION -> effectiveOn.plusMonths(ROTATION_MONTHS);
            case SECONDMENT -> effectiveOn.plusMonths(SECONDMENT_MONTHS);
        };
    }

    /** Whether the holder of the one seat may be moved to the other by this decision. */
    boolean fits(Seat from, Seat to) {
        int step = to.post().level() - from.post().level();
        int yearsLeft = kind == MovementKind.TRANSFER ? YEARS_LEFT_FOR_TRANSFER : YEARS_LEFT_FOR_ROTATION;
        boolean leading = from.isLeading() || to.isLeading();
        boolean secretaryOfDistrict = from.isLeading() && from.isSecretary();
        return !from.post().org().equals(to.post().org())
                && !secretaryOfDistrict
                && (step == 0 || step == 1 || (step == -1 && leading))
                && !from.since().isAfter(effectiveOn.minusMonths(LEAST_MONTHS_IN_POST))
                && (from.boundUntil() == null || !from.boundUntil().isAfter(effectiveOn))
                && !from.person().retires().isBefore(effectiveOn.plusYears(yearsLeft))
                && !(to.post().code().endsWith("-HPN") && from.person().sex() == Sex.MALE);
    }

    /** So many slots on office days from {@code first} to {@code last}. */
    static List<MovementSlot> plan(
            Chance chance, MovementKind kind, int count, LocalDate first, LocalDate last, String voidReason) {
        List<MovementSlot> slots = new ArrayList<>();
        for (LocalDate effective : chance.officeDays(count, first, last)) {
            LocalDate decided = OfficeDays.onOrBefore(effective.minusDays(chance.between(2, 18)));
            slots.add(new MovementSlot(kind, decided, effective, voidReason));
        }
        return slots;
    }

    static MovementSlot of(MovementKind kind, String decidedOn, String effectiveOn) {
        return new MovementSlot(kind, LocalDate.parse(decidedOn), LocalDate.parse(effectiveOn), null);
    }
}
