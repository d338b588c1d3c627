package vn.capuy.inspection.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.kernel.calendar.Pause;

/**
 * What befell a time limit up to a day.
 *
 * @param start from when it runs; null where nothing says so
 * @param set the decision's own day; null where none was set
 * @param extensions in the order in which they were entered
 * @param stops the pauses in that order
 * @param standing the events that stand, in that order
 */
record Course(
        DeadlineEvent start,
        DeadlineEvent set,
        List<DeadlineEvent> extensions,
        List<Stop> stops,
        List<DeadlineEvent> standing) {

    /** A pause and on what ground. */
    record Stop(Pause pause, String ground) {}

    /**
     * @param events of one case, in the order in which they were entered
     * @param onDay what happened later does not count yet
     */
    static Course of(List<DeadlineEvent> events, LocalDate onDay) {
        Set<UUID> voided = events.stream()
                .map(DeadlineEvent::voids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        DeadlineEvent start = null;
        DeadlineEvent set = null;
        var extensions = new ArrayList<DeadlineEvent>();
        var stops = new ArrayList<Stop>();
        var standing = new ArrayList<DeadlineEvent>();
        for (DeadlineEvent event : events) {
            boolean stands = event.kind() != DeadlineEvent.Kind.VOID && !voided.contains(event.id());
            if (!stands || event.onDay().isAfter(onDay)) {
                continue;
            }
            standing.add(event);
            switch (event.kind()) {
                case START -> start = event;
                case SET -> set = event;
                case EXTEND -> extensions.add(event);
                case PAUSE -> stops.add(new Stop(new Pause(event.onDay(), null), event.ground()));
                case RESUME -> {
                    Stop open = stops.removeLast();
                    stops.add(new Stop(new Pause(open.pause().from(), event.onDay()), open.ground()));
                }
                case VOID -> throw new IllegalStateException("A voiding does not stand itself");
            }
        }
        return new Course(start, set, extensions, stops, standing);
    }

    DeadlineState state() {
        if (start == null && set == null) {
            return DeadlineState.NOT_STARTED;
        }
        return isPaused() ? DeadlineState.PAUSED : DeadlineState.RUNNING;
    }

    boolean isPaused() {
        return stops.stream().anyMatch(stop -> stop.pause().isOpen());
    }

    /** The first day of the pause that is open. */
    LocalDate pausedSince() {
        return stops.stream()
                .map(Stop::pause)
                .filter(Pause::isOpen)
                .findFirst()
                .orElseThrow()
                .from();
    }

    /** By how many working days it was extended in all. */
    int extendedBy() {
        return extensions.stream().mapToInt(DeadlineEvent::days).sum();
    }

    /** The pauses; one that is open counts up to and with that day. */
    List<Pause> pausesUpTo(LocalDate day) {
        return stops.stream()
                .map(Stop::pause)
                .map(pause -> pause.isOpen() ? new Pause(pause.from(), day.plusDays(1)) : pause)
                .toList();
    }

    /** On what grounds it stands still within these days. */
    String groundsWithin(LocalDate from, LocalDate to) {
        return stops.stream()
                .filter(stop -> stop.pause().overlaps(new Pause(from, to.plusDays(1))))
                .map(Stop::ground)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
