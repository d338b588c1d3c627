package vn.capuy.kernel.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.capuy.kernel.citation.Citation;

/**
 * A figure of a regulation as it held over time. Each version holds from its first day until the day before the next
 * one's.
 *
 * <pre>{@code
 * DatedLimit.<Integer>of("rotation.service-left", "months")
 *     .from(LocalDate.of(2022, 4, 28), 120, QD_65_2022.article(4));
 * }</pre>
 *
 * @param name what it limits
 * @param unit in what it is counted, such as {@code months} or {@code working days}
 * @param versions in the order of their first days, no two of which are the same
 * @param <T> the kind of its value
 */
public record DatedLimit<T>(String name, String unit, List<Version<T>> versions) {

    /**
     * The limit as one regulation sets it.
     *
     * @param from the first day on which it holds
     * @param value the figure, in the limit's unit
     * @param citation where it stands
     */
    public record Version<T>(LocalDate from, T value, Citation citation) {
        public Version {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(citation, "citation");
        }
    }

    public DatedLimit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        versions = List.copyOf(versions);
        for (int i = 1; i < versions.size(); i++) {
            LocalDate before = versions.get(i - 1).from();
            LocalDate next = versions.get(i).from();
            if (!next.isAfter(before)) {
                throw new IllegalArgumentException(
                        "The limit " + name + " has a version from " + next + " after the one from " + before);
            }
        }
    }

    /** A limit that does not hold on any day yet; its versions follow with {@link #from}. */
    public static <T> DatedLimit<T> of(String name, String unit) {
        return new DatedLimit<>(name, unit, List.of());
    }

    /** This limit with one more version, later than all it has. */
    public DatedLimit<T> from(LocalDate from, T value, Citation citation) {
        Version<T> next = new Version<>(from, value, citation);
        return new DatedLimit<>(
                name, unit, Stream.concat(versions.stream(), Stream.of(next)).toList());
    }

    /** This limit with versions entered later; one that begins on the same day as another takes its place. */
    public DatedLimit<T> amendedBy(List<Version<T>> entered) {
        var byDay = new TreeMap<LocalDate, Version<T>>();
        versions.forEach(version -> byDay.put(version.from(), version));
        entered.forEach(version -> byDay.put(version.from(), version));
        return new DatedLimit<>(name, unit, List.copyOf(byDay.values()));
    }

    /** Whether some version holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return versions.stream().anyMatch(version -> !version.from().isAfter(day));
    }

    /**
     * The figure that holds on a day.
     *
     * @throws NoLimitInForce where none does
     */
    public T on(LocalDate day) {
        return versionOn(day).value();
    }

    /**
     * The version that holds on a day, with its citation.
     *
     * @throws NoLimitInForce where none does
     */
    public Version<T> versionOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new NoLimitInForce(name, day));
    }
}
