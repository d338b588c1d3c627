package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/**
 * A unit as it was on a day.
 *
 * @param onDay the day of which this tells
 * @param names what it was ever called, oldest first
 * @param children how many units stood directly under it that day
 * @param heads who was at its head that day
 * @param predecessors from which units it took over
 * @param successors to which units it went over
 */
@Schema(name = "OrganisationUnitDetail")
public record UnitDetail(
        String code,
        UnitKind kind,
        String name,
        String symbol,
        String standsIn,
        String parent,
        LocalDate establishedOn,
        LocalDate endedOn,
        LocalDate onDay,
        List<DatedName> names,
        int children,
        List<Head> heads,
        List<Succession> predecessors,
        List<Succession> successors) {

    /** @param until the first day on which it was called so no more; null while it is */
    @Schema(name = "OrganisationDatedName")
    public record DatedName(String vi, String en, String ar, LocalDate since, LocalDate until) {}

    /** @param share ALL, PART or a fraction of the predecessor */
    @Schema(name = "OrganisationSuccession")
    public record Succession(
            String unit, String name, EventKind kind, String share, LocalDate onDate, String event, String basis) {}
}
