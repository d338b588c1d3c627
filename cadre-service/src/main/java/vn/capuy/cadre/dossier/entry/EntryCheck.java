package vn.capuy.cadre.dossier.entry;

import java.time.LocalDate;
import java.util.function.BiConsumer;

/** What no entry may tell: days in a wrong order or outside a lifetime. What is only doubtful is shown as a contradiction. */
final class EntryCheck {
    private EntryCheck() {}

    /** @param fault takes the member at fault and the key of the sentence */
    static void check(DossierDetails told, LocalDate bornOn, LocalDate today, BiConsumer<String, String> fault) {
        LocalDate begins = told.begins();
        if (begins != null && begins.isAfter(today)) {
            fault.accept(told.beginning(), "violation.future");
        }
        if (begins != null && !(told instanceof FamilyDetails) && !begins.isAfter(bornOn)) {
            fault.accept(told.beginning(), "dossier.before-birth");
        }
        if (begins != null && told.ends() != null && told.ends().isBefore(begins)) {
            fault.accept("toOn", "violation.period");
        }
        switch (told) {
            case IdentityDetails identity -> service(identity, bornOn, fault);
            case FamilyDetails relative -> side(relative, fault);
            default -> {
                // The others have no more than their days.
            }
        }
    }

    private static void service(IdentityDetails identity, LocalDate bornOn, BiConsumer<String, String> fault) {
        LocalDate enlisted = identity.enlistedOn();
        if (enlisted != null && !enlisted.isAfter(bornOn)) {
            fault.accept("enlistedOn", "dossier.before-birth");
        }
        if (enlisted != null
                && identity.dischargedOn() != null
                && identity.dischargedOn().isBefore(enlisted)) {
            fault.accept("dischargedOn", "violation.period");
        }
    }

    private static void side(FamilyDetails relative, BiConsumer<String, String> fault) {
        if (relative.side() == FamilyDetails.Side.SPOUSE
                && (relative.relation() == FamilyDetails.Relation.SPOUSE
                        || relative.relation() == FamilyDetails.Relation.CHILD)) {
            fault.accept("relation", "constraint.dossier_family_sides");
        }
    }
}
