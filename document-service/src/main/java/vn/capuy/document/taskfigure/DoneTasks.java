package vn.capuy.document.taskfigure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** TASK.DONE: tasks that were done in a period: on the day of the submission that was verified. */
@ApplicationScoped
class DoneTasks implements IndicatorSource {
    private static final String FACTS = """
            select t.id::text || '/' || t.done_nr as key, %s, t.assigned_on as on_date, t.id::text as subject, true as hit
            from task t left join task_step s on s.task = t.id and s.nr = t.done_nr
            where t.done_on between :from and :to and t.ended_at <= :knownAt and %s""".formatted(TaskFigures.COLUMNS, Indicator.known("t"));

    private final TaskFigureRecords records;

    DoneTasks(TaskFigureRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return TaskFigures.of(
                "TASK.DONE",
                Indicator.Kind.FLOW,
                new MultilingualName("Nhiệm vụ hoàn thành", "Tasks done", "المهام المنجزة"),
                new MultilingualName(
                        "Nhiệm vụ đã được nghiệm thu, tính vào ngày trình sản phẩm được chấp nhận trong kỳ.",
                        "Tasks that were verified, counted on the day of the submission that was accepted.",
                        "المهام التي قُبلت، محسوبة في يوم التسليم المقبول."),
                FACTS);
    }

    @Override
    public List<?> records(List<String> keys) {
        return records.of(keys);
    }
}
