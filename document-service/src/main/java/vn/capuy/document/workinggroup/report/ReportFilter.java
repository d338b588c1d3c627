package vn.capuy.document.workinggroup.report;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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

/** Which reports are asked for. Used as {@code @BeanParam @Valid}. */
public class ReportFilter {
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

    @Parameter(description = "Only of periods that end on this day or later.", example = "2022-01-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Only of periods that end on this day or earlier.", example = "2022-12-31")
    @QueryParam("to")
    public LocalDate to;

    @Parameter(description = "Only in this state; those that wait for a decision are SUBMITTED.")
    @QueryParam("state")
    public ReportState state;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the report {@code r} of the group {@code g}; only those that are asked. */
    List<String> conditions() {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
        var conditions = new ArrayList<String>();
        when(workingGroup, "r.working_group = :workingGroup", conditions);
        when(foundedBy, "g.founded_by = :foundedBy", conditions);
        when(period, "r.period = :period", conditions);
        when(from, "r.period_to >= :from", conditions);
        when(to, "r.period_to <= :to", conditions);
        when(state, "r.state = :state", conditions);
        if (state == null && !includeVoided) {
            conditions.add("r.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds() {
        return Filters.of(
                "workingGroup",
                workingGroup,
                "foundedBy",
                foundedBy,
                "period",
                period,
                "from",
                from,
                "to",
                to,
                "state",
                state);
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
