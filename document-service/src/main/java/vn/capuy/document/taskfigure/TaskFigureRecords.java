package vn.capuy.document.taskfigure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.platform.list.Projections;

/** The tasks behind figures, as the caller may see them. Keys are {@code task/step}. */
@ApplicationScoped
class TaskFigureRecords {
    private static final String RECORDS = """
            select t.id as task, t.assigned_by, t.reference, t.content, t.field, t.source_kind, t.assigned_on, t.first_due_on,
              s.nr, s.step, s.on_day, s.state, s.due_on, s.lead_organisation, %s as lead_organisation_name, s.lead_member,
              s.lead_member_name
            from unnest(string_to_array(:keys, ',')) with ordinality as k (key, place)
            join task_step s on s.task = cast(split_part(k.key, '/', 1) as uuid) and s.nr = cast(split_part(k.key, '/', 2) as int)
            join task t on t.id = s.task join org_unit l on l.code = s.lead_organisation
            where %s order by k.place""".formatted(Projections.named("l.name"), TaskAccess.VISIBLE);

    private final Projections projections;

    TaskFigureRecords(Projections projections) {
        this.projections = projections;
    }

    List<TaskFigureRecord> of(List<String> keys) {
        return projections.all(RECORDS, TaskFigureRecord.class, Map.of("keys", String.join(",", keys)));
    }
}
