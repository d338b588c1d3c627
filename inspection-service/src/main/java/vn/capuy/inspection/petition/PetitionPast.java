package vn.capuy.inspection.petition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What became of a petition of the past.
 *
 * @param state how far it came: RECEIVED, ADMITTED, NOT_ADMITTED, FORWARDED, RESOLVED or WITHDRAWN
 * @param admittedOn of one that was admitted
 * @param resolvedOn of one that was resolved
 * @param outcome of one that was resolved
 * @param forwardedTo of one that was forwarded
 * @param discipline of a complaint by which the decision was changed or reversed
 * @param voidReason null unless it is to be entered and voided at once
 */
record PetitionPast(
        PetitionState state,
        LocalDate admittedOn,
        LocalDate resolvedOn,
        PetitionOutcome outcome,
        String forwardedTo,
        String discipline,
        String voidReason) {
    private static final Set<PetitionState> TOLD = EnumSet.of(
            PetitionState.RECEIVED,
            PetitionState.ADMITTED,
            PetitionState.NOT_ADMITTED,
            PetitionState.FORWARDED,
            PetitionState.RESOLVED,
            PetitionState.WITHDRAWN);

    /** Whether it tells what its state needs, and no more. */
    boolean whole(PetitionKind kind) {
        boolean resolved = state == PetitionState.RESOLVED;
        boolean admitted = resolved || state == PetitionState.ADMITTED;
        return TOLD.contains(state)
                && (admitted == (admittedOn != null) || state == PetitionState.WITHDRAWN)
                && resolved == (resolvedOn != null)
                && (outcome == null ? !resolved : resolved && outcome.resolves(kind))
                && (state == PetitionState.FORWARDED) == (forwardedTo != null)
                && (outcome != null && outcome.changesDecision()) == (discipline != null);
    }
}
