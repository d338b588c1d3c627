package vn.capuy.cadre.appraisal;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is rated or proposed excellent.
 *
 * @param place by points within the group, from 1
 */
@Schema(name = "RatedExcellent")
public record ExcellentView(
        UUID appraisal, String person, String personName, BigDecimal points, AppraisalState state, int place) {}
