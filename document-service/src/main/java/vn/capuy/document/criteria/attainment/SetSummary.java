package vn.capuy.document.criteria.attainment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many units below an organisation, itself included, have attained a set.
 *
 * @param units how many work toward it
 * @param attained how many of these have attained it, by what was measured and judged
 * @param recognised how many of these are recognised
 */
@Schema(name = "SetAttainmentSummary")
public record SetSummary(
        @Schema(examples = "NRD_COMMUNE") String set,
        @Schema(examples = "6") int units,
        @Schema(examples = "4") int attained,
        @Schema(examples = "3") int recognised) {}
