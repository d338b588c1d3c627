package vn.capuy.document.workinggroup.coverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the communes and towns of an organisation are directed by working groups on a day.
 *
 * @param places communes and towns that stood below it that day
 * @param directed how many of them by at least one group
 * @param without how many by none
 * @param withSeveral how many by two groups or more
 */
@Schema(name = "WorkingGroupCoverage")
public record CoverageView(
        @Schema(examples = "BL") String org,
        String orgName,
        LocalDate onDay,
        @Schema(examples = "7") long places,
        @Schema(examples = "7") long directed,
        @Schema(examples = "0") long without,
        @Schema(examples = "1") long withSeveral) {}
