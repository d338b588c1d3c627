package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/**
 * A unit in a list.
 *
 * @param name in the caller's language
 * @param parent under which unit it stood on the day, or last; under today's successors, of one that ended, who took it over
 * @param endedOn the first day on which the unit is no more; null while it exists
 * @param share under today's successors, of one that ended: how much of it went over to the parent; else null
 */
@Schema(name = "OrganisationUnit")
public record UnitView(
        @Schema(examples = "BL-HM") String code,
        UnitKind kind,
        @Schema(examples = "Xã Hoành Mô") String name,
        String symbol,
        String standsIn,
        String parent,
        LocalDate establishedOn,
        LocalDate endedOn,
        @Schema(examples = "PART") String share) {}
