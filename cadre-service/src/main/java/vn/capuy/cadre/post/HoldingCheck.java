package vn.capuy.cadre.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.Holdings.Span;

/** Whether holdings may be entered: known persons and posts, within the days of both, and a seat for each. */
final class HoldingCheck {
    private final Map<String, PersonRef> people;
    private final Map<String, PostRef> posts;
    private final Seats seats;

    /** What is wrong with a holding. */
    record Fault(String member, String value, String messageKey, Map<String, ?> arguments) {}

    HoldingCheck(Map<String, PersonRef> people, Map<String, PostRef> posts, Seats seats) {
        this.people = people;
        this.posts = posts;
        this.seats = seats;
    }

    Optional<Fault> check(HoldingRequest holding) {
        PersonRef person = people.get(holding.person());
        PostRef post = posts.get(holding.post());
        if (person == null) {
            return unknown("person", holding.person());
        }
        if (post == null) {
            return unknown("post", holding.post());
        }
        LocalDate from = holding.heldFrom();
        LocalDate to = holding.heldTo();
        if (to != null && to.isBefore(from)) {
            return fault("heldTo", to, "violation.period");
        }
        if (!from.isAfter(person.bornOn())) {
            return fault("heldFrom", from, "holding.before-birth");
        }
        if (!post.existsOn(from) || (post.validTo() != null && (to == null || to.isAfter(post.validTo())))) {
            return fault(post.existsOn(from) ? "heldTo" : "heldFrom", from, "constraint.holding_within_post");
        }
        return seats.fit(new Span(person.id(), post.id(), from, to))
                .map(message -> new Fault("post", holding.post(), message, Map.of()));
    }

    private static Optional<Fault> unknown(String member, String value) {
        return Optional.of(new Fault(member, value, "violation.unknown-reference", Map.of("value", value)));
    }

    private static Optional<Fault> fault(String member, LocalDate value, String message) {
        return Optional.of(new Fault(member, value.toString(), message, Map.of()));
    }
}
