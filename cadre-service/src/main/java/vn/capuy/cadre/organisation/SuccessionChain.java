package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of one unit went over to another, directly or through others.
 *
 * @param unit the other unit
 * @param name in the caller's language
 * @param share of the predecessor, all steps together: ALL, PART (not stated) or a fraction
 * @param chain the steps, in the order of the days
 */
@Schema(name = "OrganisationSuccessionChain")
public record SuccessionChain(
        @Schema(examples = "QN-BL") String unit,
        String name,
        @Schema(examples = "2/5") String share,
        List<Step> chain) {

    /** @param onDate the first day on which the predecessor is no more */
    @Schema(name = "OrganisationSuccessionStep")
    public record Step(String predecessor, String successor, String share, LocalDate onDate, String event) {}
}
