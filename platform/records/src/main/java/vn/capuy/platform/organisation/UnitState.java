package vn.capuy.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;

/**
 * A unit as the feed tells it, whole.
 *
 * @param symbol the issuer's symbol on documents; null for what issues none
 * @param standsIn for a cell the village or quarter in which it stands
 * @param endedOn the first day on which the unit is no more; null while it exists
 * @param placements where it stood, in the order of the days
 */
public record UnitState(
        String code,
        UnitKind kind,
        MultilingualName name,
        String symbol,
        String standsIn,
        LocalDate establishedOn,
        LocalDate endedOn,
        List<Placement> placements) {
    public static final String EVENT_TYPE = "vn.capuy.organisation.unit";

    /** @param until the first day on which the unit stood there no more; null while it does */
    public record Placement(String parent, LocalDate from, LocalDate until) {}
}
