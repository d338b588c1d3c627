package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.organisation.UnitState;
import vn.capuy.platform.organisation.UnitState.Placement;

/** A unit with its names and places over time, while an event or a file is applied to it. */
final class UnitLife {
    private final String code;
    private final UnitKind kind;
    private final String symbol;
    private final String standsIn;
    private final LocalDate establishedOn;
    private LocalDate endedOn;
    private final List<Placement> placements = new ArrayList<>();
    private final List<DatedName> names = new ArrayList<>();

    /** @param until the first day on which it was called so no more; null while it is */
    record DatedName(MultilingualName name, LocalDate from, LocalDate until) {}

    UnitLife(String code, UnitKind kind, String symbol, String standsIn, LocalDate establishedOn, LocalDate endedOn) {
        this.code = code;
        this.kind = kind;
        this.symbol = symbol;
        this.standsIn = standsIn;
        this.establishedOn = establishedOn;
        this.endedOn = endedOn;
    }

    static UnitLife established(UnitRow row) {
        var life = new UnitLife(row.code(), row.kind(), row.symbol(), row.standsIn(), row.establishedOn(), null);
        life.names.add(new DatedName(row.name(), row.establishedOn(), null));
        if (row.parent() != null) {
            life.placements.add(new Placement(row.parent(), row.establishedOn(), null));
        }
        return life;
    }

    void stood(Placement placement) {
        placements.add(placement);
    }

    void wasCalled(DatedName name) {
        names.add(name);
    }

    String code() {
        return code;
    }

    UnitKind kind() {
        return kind;
    }

    String standsIn() {
        return standsIn;
    }

    LocalDate establishedOn() {
        return establishedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    List<Placement> placements() {
        return placements;
    }

    List<DatedName> names() {
        return names;
    }

    boolean isPlaceOfCells() {
        return kind == UnitKind.VILLAGE || kind == UnitKind.QUARTER;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (endedOn == null || day.isBefore(endedOn));
    }

    Optional<String> parentOn(LocalDate day) {
        return placements.stream()
                .filter(place -> !day.isBefore(place.from()) && (place.until() == null || day.isBefore(place.until())))
                .map(Placement::parent)
                .findFirst();
    }

    /** Whether something is recorded of it for this day or later: an event may only go on from the last state. */
    boolean changedSince(LocalDate day) {
        return placements.stream().anyMatch(place -> !place.from().isBefore(day))
                || names.stream().anyMatch(name -> !name.from().isBefore(day));
    }

    void rename(LocalDate day, MultilingualName name) {
        DatedName last = names.removeLast();
        names.add(new DatedName(last.name(), last.from(), day));
        names.add(new DatedName(name, day, null));
    }

    void move(LocalDate day, String parent) {
        leave(day);
        placements.add(new Placement(parent, day, null));
    }

    void end(LocalDate day) {
        leave(day);
        DatedName last = names.removeLast();
        names.add(new DatedName(last.name(), last.from(), day));
        endedOn = day;
    }

    private void leave(LocalDate day) {
        if (!placements.isEmpty()) {
            Placement last = placements.removeLast();
            placements.add(new Placement(last.parent(), last.from(), day));
        }
    }

    UnitState state() {
        return new UnitState(
                code, kind, names.getLast().name(), symbol, standsIn, establishedOn, endedOn, List.copyOf(placements));
    }
}
