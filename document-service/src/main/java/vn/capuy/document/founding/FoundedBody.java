package vn.capuy.document.founding;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.kernel.name.MultilingualName;

/**
 * A steering committee or a working group, as others build on it.
 *
 * @param decision number and symbol of the decision that founded it
 * @param endedOn the last day of its work; null while it works
 */
public record FoundedBody(
        UUID id,
        String foundedBy,
        String reference,
        String nameVi,
        String nameEn,
        String nameAr,
        String decision,
        LocalDate foundedOn,
        LocalDate endedOn,
        boolean voided) {
    public MultilingualName name() {
        return new MultilingualName(nameVi, nameEn, nameAr);
    }

    /** Whether it worked on that day. */
    public boolean worksOn(LocalDate day) {
        return worksWithin(day, day);
    }

    /** Whether it worked on some day of the period, both days included. */
    public boolean worksWithin(LocalDate first, LocalDate last) {
        return !voided && !last.isBefore(foundedOn) && (endedOn == null || !first.isAfter(endedOn));
    }
}
