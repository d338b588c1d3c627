package vn.capuy.platform.member;

import java.time.LocalDate;

/**
 * A member as his dossier tells him.
 *
 * @param managedBy the organisation that manages the dossier
 * @param probationaryOn admission to the Party; null where it is not known
 * @param officialOn recognition as an official member; null where it is not known or yet to come
 * @param voided whether the dossier was entered by mistake
 */
public record Member(
        String code,
        String fullName,
        String managedBy,
        LocalDate probationaryOn,
        LocalDate officialOn,
        boolean voided) {

    /** What he was on that day. */
    public MemberStatus statusOn(LocalDate day) {
        if (officialOn != null && !day.isBefore(officialOn)) {
            return MemberStatus.OFFICIAL;
        }
        return probationaryOn != null && !day.isBefore(probationaryOn)
                ? MemberStatus.PROBATIONARY
                : MemberStatus.UNKNOWN;
    }
}
