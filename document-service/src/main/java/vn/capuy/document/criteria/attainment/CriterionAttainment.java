package vn.capuy.document.criteria.attainment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a unit has attained a criterion on a day.
 *
 * @param missing numbers of the indicators that do not count yet
 */
@Schema(name = "CriterionAttainment")
public record CriterionAttainment(
        UUID registration,
        String set,
        String edition,
        String unit,
        String unitName,
        LocalDate onDay,
        int criterion,
        String criterionName,
        boolean attained,
        int indicators,
        List<String> missing) {}
