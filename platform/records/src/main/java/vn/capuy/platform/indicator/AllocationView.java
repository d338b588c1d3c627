package vn.capuy.platform.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a predecessor's records do to a figure under today's successors.
 *
 * @param name in the caller's language
 * @param share how much of it went over to the organisation that is asked for: ALL, PART or a fraction
 * @param on the first day on which it is no more
 * @param records how many records, its own and those of what ended with it, are meant; null where that is withheld
 * @param estimate that share of them, where a share is stated and the figure is a count; it is in no figure
 * @param withheld whether the number would tell too much of few restricted records
 * @param counted whether the records are in the figure; those of a unit that was divided are not
 */
@Schema(name = "FigureAllocation")
public record AllocationView(
        @Schema(examples = "BL-VN") String unit,
        String name,
        @Schema(examples = "PART") String share,
        LocalDate on,
        Long records,
        BigDecimal estimate,
        boolean withheld,
        boolean counted) {}
