package vn.capuy.document.workinggroup.task;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.task.TaskState;
import vn.capuy.platform.list.Filters;

/** Which tasks of groups are asked for. Used as {@code @BeanParam @Valid}. */
public class GroupTaskFilter {
    @Parameter(description = "Only of this working group.")
    @QueryParam("workingGroup")
    public UUID workingGroup;

    @Parameter(description = "Only this task.")
    @QueryParam("task")
    public UUID task;

    @Parameter(description = "Only tasks in this state.")
    @QueryParam("state")
    public TaskState state;

    @Parameter(description = "Only those that are overdue today, or only the others.")
    @QueryParam("overdue")
    public Boolean overdue;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the link {@code x} of the task {@code t}; only those that are asked. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        when(workingGroup, "x.working_group = :workingGroup", conditions);
        when(task, "x.task = :task", conditions);
        when(state, "t.state = :state", conditions);
        when(overdue, GroupTaskQueries.OVERDUE + " = :overdue", conditions);
        if (!includeVoided) {
            conditions.add("x.voided_at is null and t.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds() {
        return Filters.of("workingGroup", workingGroup, "task", task, "state", state, "overdue", overdue);
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
