package vn.capuy.inspection.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.deadline.rules.Level;
import vn.capuy.platform.step.StepView;

/**
 * Thời hạn: by when a case is to be concluded, and why.
 *
 * @param onDay the day as of which this is told
 * @param level of the lead body on the day of the decision; null where it is not known
 * @param startedOn from when the limit runs: the day after counts as the first; null before that is known
 * @param originalDueOn without extension and pauses; null where no deadline is known
 * @param dueOn null where no deadline is known; while it stands still, as if it went on the day after {@code onDay}
 * @param workingDays how many the limit has, extension included
 * @param workingDaysUsed up to {@code onDay}, or to the conclusion
 * @param workingDaysLate by how many it is overdue, or was concluded late
 * @param provisional whether it may still move: a pause is open, or a year on the way has holidays that are not entered
 * @param events what was entered, voided events among them
 * @param allowedSteps whether this caller may take each of the steps that can be taken today
 */
@Schema(name = "CaseDeadline")
public record DeadlineView(
        UUID caseId,
        LocalDate onDay,
        Standing state,
        Level level,
        LocalDate startedOn,
        LocalDate originalDueOn,
        LocalDate dueOn,
        int workingDays,
        int workingDaysUsed,
        int workingDaysLeft,
        int workingDaysLate,
        boolean provisional,
        List<WhyStep> why,
        List<Event> events,
        List<StepView> allowedSteps) {

    /**
     * Something that was entered.
     *
     * @param kind START, SET, EXTEND, PAUSE or RESUME
     * @param voidReason why it does not stand; null where it does
     */
    @Schema(name = "CaseDeadlineEvent")
    public record Event(
            UUID id,
            String kind,
            LocalDate on,
            LocalDate dueOn,
            Integer days,
            String ground,
            String paper,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidedBy,
            String voidReason) {}
}
