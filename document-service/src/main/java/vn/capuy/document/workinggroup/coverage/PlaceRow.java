package vn.capuy.document.workinggroup.coverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/**
 * A commune or town, and who directs it on the day.
 *
 * @param groups how many working groups direct it
 * @param references theirs, with commas between; only of those that exist for the caller
 */
@Schema(name = "WorkingGroupPlace")
public record PlaceRow(
        @Schema(examples = "BL-HM") String place,
        String placeName,
        UnitKind kind,
        LocalDate onDay,
        int groups,
        @Schema(examples = "TCT-BL-02, TCT-BL-08") String references,
        PlaceState state) {}
