package vn.capuy.cadre.movement;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.cadre.movement.rules.MovementRules;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

/** A figure that held on the day of a decision: by it was measured, whether or not the rule was met. */
record RuledFigure(String name, String unit, int value, LocalDate from, Citation citation) {
    static List<RuledFigure> on(LocalDate day, Limits limits) {
        return MovementRules.LIMITS.stream()
                .<DatedLimit<?>>map(limits::of)
                .filter(limit -> limit.holdsOn(day))
                .map(limit -> of(limit, day))
                .toList();
    }

    private static RuledFigure of(DatedLimit<?> limit, LocalDate day) {
        var version = limit.versionOn(day);
        return new RuledFigure(
                limit.name(), limit.unit(), (Integer) version.value(), version.from(), version.citation());
    }
}
