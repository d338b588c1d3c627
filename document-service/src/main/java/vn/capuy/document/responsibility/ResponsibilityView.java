package vn.capuy.document.responsibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.evaluation.rules.EvaluationWeights;
import vn.capuy.document.responsibility.rules.ResponsibilityPart;

/**
 * What a leader answers for.
 *
 * @param points of the parts in which something was due, by their weights, 0 to 100; null where nothing was
 * @param weights by how many per cent quantity, quality and timeliness count within a part
 */
@Schema(name = "Responsibility")
public record ResponsibilityView(
        String person,
        String organisation,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        BigDecimal points,
        EvaluationWeights weights,
        List<Part> parts) {
    /**
     * A part. Its tasks are listed at {@code …/tasks?part=}.
     *
     * @param weight in per cent of the whole
     * @param citation where the weight stands, with the certainty of it
     * @param due tasks due by the last day or done, and not cancelled
     * @param late done late, or not handed in though their day was past
     * @param returnedTasks how many of those due were returned in the period
     * @param quantity of the tasks due, per cent that are done; null where none was due
     * @param quality per cent that were not returned
     * @param timeliness per cent that were done in time
     * @param points the three by their weights; null where none was due
     * @param explanation how the points came about, in the caller's language
     */
    @Schema(name = "ResponsibilityPartCount")
    public record Part(
            ResponsibilityPart part,
            int weight,
            String citation,
            long tasks,
            long due,
            long done,
            long onTime,
            long late,
            long returnedTasks,
            Integer quantity,
            Integer quality,
            Integer timeliness,
            BigDecimal points,
            String explanation) {}
}
