package vn.capuy.platform.member;

import java.time.LocalDate;
import java.util.List;

/** What is known of a member here: who he is, and where he held posts. */
public record Dossier(Member member, List<Place> places) {

    /**
     * A post in an organisation.
     *
     * @param until the first day on which he held it no more; null while he does
     */
    public record Place(String organisation, LocalDate from, LocalDate until) {
        /** Whether he held it on some day of the period, both days included. */
        boolean meets(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && (until == null || until.isAfter(first));
        }
    }

    /** The organisations in which he held a post on some day of the period, both days included; by code. */
    public List<String> organisations(LocalDate first, LocalDate last) {
        return places.stream()
                .filter(place -> place.meets(first, last))
                .map(Place::organisation)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a name is this member's, wherever its tone marks are put. */
    public boolean bears(String name) {
        return MemberName.spelled(member.fullName()).equals(MemberName.spelled(name));
    }
}
