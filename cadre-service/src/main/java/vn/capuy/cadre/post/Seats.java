package vn.capuy.cadre.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.cadre.post.Holdings.Span;

/** Counts holders against seats, holding by holding, before the database does. */
final class Seats {
    private final Map<UUID, List<Span>> byPost = new HashMap<>();

    Seats(Collection<Span> held) {
        held.forEach(this::take);
    }

    /** The key of the sentence that says why a holding does not fit, or none; then it has its seat. */
    Optional<String> fit(Span wanted, PostRef post) {
        List<Span> others = byPost.getOrDefault(wanted.post(), List.of()).stream()
                .filter(wanted::overlaps)
                .toList();
        if (others.stream().anyMatch(other -> other.person().equals(wanted.person()))) {
            return Optional.of("constraint.holding_once_at_a_time");
        }
        long most = others.stream()
                .map(Span::heldFrom)
                .map(day -> day.isBefore(wanted.heldFrom()) ? wanted.heldFrom() : day)
                .mapToLong(
                        day -> others.stream().filter(other -> other.holds(day)).count())
                .max()
                .orElse(0);
        if (most >= post.seats()) {
            return Optional.of("constraint.holding_seats");
        }
        take(wanted);
        return Optional.empty();
    }

    private void take(Span span) {
        byPost.computeIfAbsent(span.post(), post -> new ArrayList<>()).add(span);
    }
}
