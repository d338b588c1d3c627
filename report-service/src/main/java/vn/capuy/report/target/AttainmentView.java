package vn.capuy.report.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the targets of an organisation were reached on a day, as known at a moment. */
@Schema(name = "TargetAttainment")
public record AttainmentView(String org, LocalDate on, Instant knownAt, List<Line> targets) {

    /** Where a figure stands. */
    public enum State {
        /** It is where it is to be; an AT_MOST target whose period runs can still be passed. */
        MET,
        /** The period runs, and so much of it has passed as of the target was reached, or less. */
        ON_PACE,
        /** The period runs, and the figure lags behind the days. */
        BEHIND,
        /** The period is over. */
        MISSED,
        /** The figure is withheld from this caller, or there is nothing of which it is a ratio. */
        NOT_TOLD
    }

    /**
     * A target and its figure.
     *
     * @param value the figure from the target's first day to the day that is asked, or to the target's last day
     * @param share the figure as a fraction of the target; null where the target is 0
     */
    @Schema(name = "TargetAttainmentLine")
    public record Line(
            TargetView target,
            @Schema(examples = "Văn bản đã ban hành") String name,
            @Schema(examples = "văn bản") String unit,
            LocalDate until,
            @Schema(examples = "1118", nullable = true) BigDecimal value,
            @Schema(examples = "1.118", nullable = true) BigDecimal share,

            @Schema(description = "How much of the period has passed, as a fraction.", examples = "0.54")
            BigDecimal elapsed,

            State state,

            @Schema(description = "Where the records of the figure stand, a path of the gateway.")
            String recordsHref) {}
}
