package vn.capuy.cadre.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.ScopeDays;
import vn.capuy.platform.organisation.TermState;
import vn.capuy.platform.organisation.UnitKind;

/** Whether terms may be entered: of a committee, within the caller's scope, one at a time. */
final class TermCheck {
    static final String CODE = "[0-9]{4}-[0-9]{4}";

    private static final Set<UnitKind> COMMITTEES = EnumSet.of(
            UnitKind.CENTRAL_COMMITTEE,
            UnitKind.PROVINCE_COMMITTEE,
            UnitKind.DISTRICT_COMMITTEE,
            UnitKind.GRASSROOTS_COMMITTEE,
            UnitKind.CELL);

    private final Map<String, Unit> units;
    private final ScopeDays days;
    private final Map<String, List<TermState>> terms = new HashMap<>();

    /** What is wrong with a term. */
    record Fault(String member, String messageKey, Map<String, ?> arguments) {}

    TermCheck(Map<String, Unit> units, ScopeDays days, Collection<TermState> known) {
        this.units = units;
        this.days = days;
        known.forEach(this::hold);
    }

    /** The fault of a term, or none; then it is one of those with which the next ones must not overlap. */
    Optional<Fault> check(TermState term) {
        Optional<Fault> fault = fault(term);
        if (fault.isEmpty()) {
            hold(term);
        }
        return fault;
    }

    private Optional<Fault> fault(TermState term) {
        Unit committee = units.get(term.committee());
        if (committee == null || !days.hold(term.committee(), term.startsOn())) {
            return Optional.of(
                    new Fault("committee", "violation.organisation-unknown", Map.of("date", term.startsOn())));
        }
        if (!COMMITTEES.contains(committee.kind())) {
            return Optional.of(new Fault("committee", "term.not-a-committee", Map.of()));
        }
        if (term.endsOn() != null && term.endsOn().isBefore(term.startsOn())) {
            return Optional.of(new Fault("endsOn", "violation.period", Map.of()));
        }
        List<TermState> others = terms.getOrDefault(term.committee(), List.of());
        if (others.stream().anyMatch(other -> other.code().equals(term.code()))) {
            return Optional.of(new Fault("code", "violation.duplicate", Map.of()));
        }
        return others.stream()
                .filter(other -> overlap(other, term))
                .map(other -> new Fault("startsOn", "term.overlap", Map.of("code", other.code())))
                .findFirst();
    }

    private void hold(TermState term) {
        terms.computeIfAbsent(term.committee(), committee -> new ArrayList<>()).add(term);
    }

    private static boolean overlap(TermState one, TermState other) {
        return !one.startsOn().isAfter(end(other)) && !other.startsOn().isAfter(end(one));
    }

    private static LocalDate end(TermState term) {
        return term.endsOn() == null ? LocalDate.MAX : term.endsOn();
    }
}
