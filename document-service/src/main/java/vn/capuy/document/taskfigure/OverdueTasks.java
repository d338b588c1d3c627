package vn.capuy.document.taskfigure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.task.TaskSql;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** TASK.OVERDUE: tasks that on a day were past the day by which they were due, with nothing handed in. */
@ApplicationScoped
class OverdueTasks implements IndicatorSource {
    /** A later extension does not make it timely after the event. */
    private static final String FACTS = """
            select t.id::text || '/' || s.nr as key, %s, t.assigned_on as on_date, t.id::text as subject, true as hit
            from task t cross join lateral (
              select step.nr, step.state, step.due_on, step.lead_organisation, step.lead_member from task_step step
              where step.task = t.id and step.on_day <= :to and step.recorded_at <= :knownAt
              order by step.nr desc limit 1) s
            where %s and %s and %s""".formatted(
            TaskFigures.COLUMNS, TaskSql.mayBeOverdue(":to"), TaskSql.overdue("s", ":to"), Indicator.known("t"));

    private final TaskFigureRecords records;

    OverdueTasks(TaskFigureRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return TaskFigures.of(
                "TASK.OVERDUE",
                Indicator.Kind.STOCK,
                new MultilingualName("Nhiệm vụ quá hạn", "Tasks overdue", "المهام المتأخرة"),
                new MultilingualName(
                        "Nhiệm vụ đã quá thời hạn mà chưa trình sản phẩm, hoặc bị trả lại, vào ngày cuối kỳ.",
                        "Tasks past the day by which they are due on the period's last day, of which nothing was handed in or"
                                + " what was handed in was returned.",
                        "المهام التي فات موعدها في آخر يوم من الفترة ولم يُسلَّم منها شيء أو أُعيد ما سُلّم."),
                FACTS);
    }

    @Override
    public List<?> records(List<String> keys) {
        return records.of(keys);
    }
}
