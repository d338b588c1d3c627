package vn.capuy.platform.member;

import java.time.LocalDate;
import java.util.List;

/**
 * A member as the service that keeps his dossier tells him, whole.
 *
 * @param voided whether the dossier was entered by mistake
 * @param places in which organisations he held a post, by days
 */
public record MemberState(
        String code,
        String fullName,
        String managedBy,
        LocalDate probationaryOn,
        LocalDate officialOn,
        boolean voided,
        List<Held> places) {
    static final String EVENT_TYPE = "vn.capuy.cadre.person";

    /** @param until the first day on which he held it no more; null while he does */
    public record Held(String organisation, LocalDate from, LocalDate until) {}
}
