package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.platform.organisation.UnitState;

/** The whole organisation, in memory, while a file or an event is checked against it and takes effect. */
final class Register {
    private final Map<String, UnitLife> units = new LinkedHashMap<>();

    Register(Collection<UnitLife> units) {
        units.forEach(this::add);
    }

    void add(UnitLife unit) {
        units.put(unit.code(), unit);
    }

    Optional<UnitLife> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    Collection<UnitLife> units() {
        return units.values();
    }

    boolean hasRoot() {
        return units.values().stream().anyMatch(unit -> unit.placements().isEmpty());
    }

    /** Whether a unit is the scope or stands somewhere below it on a day; a ring of units ends nowhere and is not. */
    boolean within(String scope, String code, LocalDate day) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (at != null && seen.add(at)) {
            if (at.equals(scope)) {
                return true;
            }
            at = find(at).flatMap(unit -> unit.parentOn(day)).orElse(null);
        }
        return false;
    }

    /** Whether the way up from a unit comes back to itself on a day, or on a later one on which something moves. */
    boolean inRingSince(String code, LocalDate day) {
        return Stream.concat(
                        Stream.of(day),
                        units.values().stream()
                                .flatMap(unit -> unit.placements().stream())
                                .map(UnitState.Placement::from)
                                .filter(day::isBefore)
                                .distinct())
                .anyMatch(each -> inRing(code, each));
    }

    private boolean inRing(String code, LocalDate day) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (at != null && seen.add(at)) {
            at = find(at).flatMap(unit -> unit.parentOn(day)).orElse(null);
        }
        return at != null;
    }

    /** What is left hanging on a unit after it ended: units placed under it, cells standing in it. */
    List<UnitLife> hangingOn(String code) {
        LocalDate end = find(code).map(UnitLife::endedOn).orElse(null);
        if (end == null) {
            return List.of();
        }
        return units.values().stream()
                .filter(unit -> isPlacedUnder(unit, code, end)
                        || (code.equals(unit.standsIn())
                                && (unit.endedOn() == null || unit.endedOn().isAfter(end))))
                .toList();
    }

    private static boolean isPlacedUnder(UnitLife unit, String code, LocalDate end) {
        return unit.placements().stream()
                .anyMatch(place -> place.parent().equals(code)
                        && (place.until() == null || place.until().isAfter(end)));
    }

    /** Of these units, in an order in which each comes after those of them that it ever stood under. */
    List<UnitLife> parentsFirst(Collection<UnitLife> some) {
        Set<UnitLife> wanted = new HashSet<>(some);
        Set<UnitLife> ordered = new LinkedHashSet<>();
        Set<UnitLife> begun = new HashSet<>();
        some.forEach(unit -> place(unit, wanted, begun, ordered));
        return List.copyOf(ordered);
    }

    private void place(UnitLife unit, Set<UnitLife> wanted, Set<UnitLife> begun, Set<UnitLife> ordered) {
        if (!begun.add(unit)) {
            return;
        }
        unit.placements().stream()
                .flatMap(placement -> find(placement.parent()).stream())
                .filter(wanted::contains)
                .forEach(parent -> place(parent, wanted, begun, ordered));
        ordered.add(unit);
    }
}
