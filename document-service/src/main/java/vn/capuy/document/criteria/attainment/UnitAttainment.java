package vn.capuy.document.criteria.attainment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a unit has come toward a set on a day.
 *
 * @param registration by which it works toward it
 * @param under the unit under which it stood on that day
 * @param edition of the version in force on that day; null where none is
 * @param targetDay by which it is to attain it
 * @param criteria how many criteria are asked of it
 * @param criteriaAttained how many it has attained
 * @param attained whether it has attained all of them
 * @param recognised whether a recognition holds on that day
 * @param notAttained numbers of the indicators that fall short
 * @param notMeasured numbers of those of which there is no verified value
 * @param toJudge numbers of those whose target is not known: a person must judge
 */
@Schema(name = "UnitAttainment")
public record UnitAttainment(
        UUID registration,
        @Schema(examples = "NRD_COMMUNE") String set,
        @Schema(examples = "2021-2025") String edition,
        @Schema(examples = "BL-HM") String unit,
        String unitName,
        @Schema(examples = "BL") String under,
        LocalDate onDay,
        LocalDate targetDay,
        @Schema(examples = "19") int criteria,
        @Schema(examples = "17") int criteriaAttained,
        @Schema(examples = "57") int indicators,
        @Schema(examples = "54") int indicatorsAttained,
        boolean attained,
        boolean recognised,
        @Schema(examples = "[\"10\", \"15.1\"]") List<String> notAttained,
        List<String> notMeasured,
        List<String> toJudge) {}
