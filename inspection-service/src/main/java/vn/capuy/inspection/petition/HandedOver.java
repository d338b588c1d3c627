package vn.capuy.inspection.petition;

import java.time.LocalDate;
import vn.capuy.platform.record.Entry;

/** Petitions of the past, taken the way they came: closed where they were at their end, and not judged anew. */
final class HandedOver {
    private HandedOver() {}

    /** @param dueOn the day by which it was due; null where no term is known */
    static Petition petition(NewPetition asked, String oldReference, PetitionPast past, LocalDate dueOn, Entry entry) {
        var old = new Petition(asked, oldReference, entry);
        switch (past.state()) {
            case ADMITTED -> admit(old, past);
            case RESOLVED -> {
                admit(old, past);
                old.begin(null);
                old.resolve(past.outcome(), past.resolvedOn(), dueOn, past.discipline(), entry.at());
            }
            case NOT_ADMITTED -> {
                old.classify(PetitionClass.NOT_ELIGIBLE);
                old.refuse(null);
            }
            case FORWARDED -> {
                old.classify(PetitionClass.OTHER_BODY);
                old.forward(past.forwardedTo());
            }
            case WITHDRAWN -> {
                if (past.admittedOn() != null) {
                    admit(old, past);
                }
                old.withdraw();
            }
            default -> {
                // It has only been received.
            }
        }
        if (PetitionLifecycle.TABLE.find(old.state(), PetitionStep.CLOSE).isPresent()) {
            old.close();
        }
        if (past.voidReason() != null) {
            old.voidFor(past.voidReason(), entry);
        }
        return old;
    }

    private static void admit(Petition old, PetitionPast past) {
        old.classify(PetitionClass.OWN_COMPETENCE);
        old.admit(past.admittedOn());
    }
}
