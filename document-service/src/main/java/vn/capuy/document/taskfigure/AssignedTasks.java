package vn.capuy.document.taskfigure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** TASK.ASSIGNED: tasks that were assigned in a period, by whoever led them at first. */
@ApplicationScoped
class AssignedTasks implements IndicatorSource {
    /** The first step of each is read only where its lead is asked for. */
    private static final String FACTS = """
            select t.id::text || '/0' as key, %s, t.assigned_on as on_date, t.id::text as subject, true as hit
            from task t left join task_step s on s.task = t.id and s.nr = 0
            where t.assigned_on between :from and :to and %s""".formatted(TaskFigures.COLUMNS, Indicator.known("t"));

    private final TaskFigureRecords records;

    AssignedTasks(TaskFigureRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return TaskFigures.of(
                "TASK.ASSIGNED",
                Indicator.Kind.FLOW,
                new MultilingualName("Nhiệm vụ đã giao", "Tasks assigned", "المهام المسندة"),
                new MultilingualName(
                        "Nhiệm vụ do tổ chức giao trong kỳ, theo nguồn giao; không tính nhiệm vụ đã huỷ do nhập nhầm.",
                        "Tasks that the organisation assigned in the period, by source; void ones do not count.",
                        "المهام التي أسندتها المنظمة خلال الفترة بحسب المصدر، دون احتساب الملغاة."),
                FACTS);
    }

    @Override
    public List<?> records(List<String> keys) {
        return records.of(keys);
    }
}
