package vn.capuy.cadre.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.cadre.post.Holdings.Span;

/** Counts holders against seats, holding by holding, before the database does. */
final class Seats {
    private final Map<UUID, List<Span>> byPost = new HashMap<>();
    private final Map<UUID, SeatSchedule> schedules;

    Seats(Collection<Span> held, Map<UUID, SeatSchedule> schedules) {
        this.schedules = schedules;
        held.forEach(this::take);
    }

    /** The key of the sentence that says why a holding does not fit, or none; then it has its seat. */
    Optional<String> fit(Span wanted) {
        List<Span> others = byPost.getOrDefault(wanted.post(), List.of()).stream()
                .filter(wanted::overlaps)
                .toList();
        if (others.stream().anyMatch(other -> other.person().equals(wanted.person()))) {
            return Optional.of("constraint.holding_once_at_a_time");
        }
        SeatSchedule schedule = schedules.get(wanted.post());
        var began = others.stream()
                .map(Span::heldFrom)
                .map(day -> day.isBefore(wanted.heldFrom()) ? wanted.heldFrom() : day);
        var changed = schedule.changesWithin(wanted.heldFrom(), wanted.heldTo()).stream();
        boolean full = Stream.concat(began, changed)
                .anyMatch(
                        day -> others.stream().filter(other -> other.holds(day)).count() >= schedule.on(day));
        if (full) {
            return Optional.of("constraint.holding_seats");
        }
        take(wanted);
        return Optional.empty();
    }

    private void take(Span span) {
        byPost.computeIfAbsent(span.post(), post -> new ArrayList<>()).add(span);
    }
}
