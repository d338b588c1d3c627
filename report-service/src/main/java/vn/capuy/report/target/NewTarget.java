package vn.capuy.report.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException.Fault;

/** A target to be entered. */
@Schema(name = "NewTarget")
record NewTarget(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String org,

        @Schema(examples = "DOC.ISSUED") @NotBlank @Size(max = 100)
        String code,

        @Schema(examples = "2020-08-01") @NotNull LocalDate from,

        @Schema(description = "The last day, included.", examples = "2025-06-30") @NotNull
        LocalDate to,

        @NotNull Direction direction,

        @Schema(description = "In the indicator's unit; of a ratio a fraction from 0 to 1.", examples = "1000") @NotNull
        BigDecimal value,

        @Schema(
                description = "By what it was set.",
                examples = "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXVIII, mục II.3")
        @NotBlank
        @Size(max = 300)
        String source) {
    private static final int MOST_YEARS = 10;
    private static final int FINEST = 6;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    /** One way to write one number: noughts behind it are no decimals. */
    BigDecimal shortest() {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** @param kind FLOW, STOCK or RATIO; null where there is no such indicator */
    List<Fault> faults(String kind) {
        var faults = new ArrayList<Fault>();
        if (kind == null) {
            faults.add(new Fault("code", "violation.unknown-reference", Map.of("value", code)));
        }
        if (to.isBefore(from)) {
            faults.add(Fault.of("to", "violation.period"));
        } else if (!to.isBefore(from.plusYears(MOST_YEARS))) {
            faults.add(new Fault("to", "target.period-too-long", Map.of("years", MOST_YEARS)));
        }
        if (value.signum() < 0
                || value.compareTo(LARGEST) > 0
                || value.stripTrailingZeros().scale() > FINEST) {
            faults.add(Fault.of("value", "target.value"));
        } else if ("RATIO".equals(kind) && value.compareTo(BigDecimal.ONE) > 0) {
            faults.add(Fault.of("value", "target.ratio"));
        }
        return faults;
    }
}
