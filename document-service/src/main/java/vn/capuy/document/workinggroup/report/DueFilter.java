package vn.capuy.document.workinggroup.report;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which of the reports that were due are asked for. Used as {@code @BeanParam @Valid}. */
public class DueFilter {
    /** A longer stretch is asked for in parts. */
    private static final int MOST_DAYS = 731;

    private static final int USUAL_DAYS = 92;

    @Parameter(description = "How it stood on this day; today when absent.", example = "2022-12-31")
    @QueryParam("onDay")
    public LocalDate onDay;

    @Parameter(
            description = "Only what was due on this day or later; 92 days before `onDay` when absent, at most 731.",
            example = "2022-01-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Only of this working group.")
    @QueryParam("workingGroup")
    public UUID workingGroup;

    @Parameter(description = "Only of groups founded by this committee.", example = "BL")
    @QueryParam("foundedBy")
    @Size(max = 50)
    public String foundedBy;

    @Parameter(description = "Only of weeks, of months or of quarters.")
    @QueryParam("period")
    public ReportPeriod period;

    @Parameter(description = "Only those that stand so.")
    @QueryParam("state")
    public DueState state;

    /** SQL conditions on what was due {@code f}; only those that are asked. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        when(workingGroup, "f.working_group = :workingGroup", conditions);
        when(foundedBy, "f.founded_by = :foundedBy", conditions);
        when(period, "f.period = :period", conditions);
        when(state, "f.state = :state", conditions);
        return conditions;
    }

    /** Refuses (400) a stretch that is upside down or too long. */
    Map<String, Object> binds(LocalDate today) {
        LocalDate to = onDay == null ? today : onDay;
        LocalDate first = from == null ? to.minusDays(USUAL_DAYS) : from;
        if (first.isAfter(to)) {
            throw ProblemException.invalid("from", "violation.period");
        }
        if (first.isBefore(to.minusDays(MOST_DAYS))) {
            throw ProblemException.invalid("from", "group.due-too-long", Map.of("most", MOST_DAYS));
        }
        return Filters.of(
                "to",
                to,
                "from",
                first,
                "workingGroup",
                workingGroup,
                "foundedBy",
                foundedBy,
                "period",
                period,
                "state",
                state);
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
