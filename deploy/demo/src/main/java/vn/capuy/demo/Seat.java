package vn.capuy.demo;

import java.time.LocalDate;

/** One seat of a post and who sits in it. */
final class Seat {
    private final Post post;
    private Person person;
    private LocalDate since;
    private LocalDate boundUntil;

    Seat(Post post, LocalDate since) {
        this.post = post;
        this.since = since;
    }

    Post post() {
        return post;
    }

    Person person() {
        return person;
    }

    boolean isVacant() {
        return person == null;
    }

    /** Since when it has been held, or vacant. */
    LocalDate since() {
        return since;
    }

    /** The planned return of a rotation: until then its holder is not moved again; null where none is planned. */
    LocalDate boundUntil() {
        return boundUntil;
    }

    void take(Person holder, LocalDate from, LocalDate returns) {
        person = holder;
        since = from;
        boundUntil = returns;
    }

    void leave(LocalDate firstVacantDay) {
        person = null;
        since = firstVacantDay;
        boundUntil = null;
    }

    /** A seat at the head of a district. Such seats are filled first: its documents must find a signer. */
    boolean isLeading() {
        return post.org().equals("BL") || post.org().equals("TY");
    }

    boolean signsDocuments() {
        return isLeading() || post.org().endsWith(Commune.COMMITTEE_SUFFIX);
    }

    boolean isSecretary() {
        return post.kind().equals("SECRETARY");
    }

    boolean leadsCommittee() {
        return post.kind().endsWith("SECRETARY");
    }
}
