package vn.capuy.document.taskfigure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** TASK.ON_TIME_RATE: of the tasks that were done in a period, those that were handed in by the day by which they were due then. */
@ApplicationScoped
class TasksOnTime implements IndicatorSource {
    private static final String FACTS = """
            select t.id::text || '/' || t.done_nr as key, %s, t.assigned_on as on_date, t.id::text as subject,
              t.done_on <= t.done_due_on as hit
            from task t left join task_step s on s.task = t.id and s.nr = t.done_nr
            where t.done_on between :from and :to and t.ended_at <= :knownAt and %s""".formatted(TaskFigures.COLUMNS, Indicator.known("t"));

    private final TaskFigureRecords records;

    TasksOnTime(TaskFigureRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return TaskFigures.of(
                "TASK.ON_TIME_RATE",
                Indicator.Kind.RATIO,
                new MultilingualName("Nhiệm vụ hoàn thành đúng hạn", "Tasks done on time", "المهام المنجزة في موعدها"),
                new MultilingualName(
                        "Trong số nhiệm vụ hoàn thành trong kỳ, tỷ lệ có sản phẩm được chấp nhận trình không muộn hơn thời hạn,"
                                + " kể cả thời hạn đã gia hạn.",
                        "Of the tasks done in the period, those whose accepted submission came by the day by which they were due,"
                                + " extensions included.",
                        "من المهام المنجزة خلال الفترة: ما سُلّم تسليمه المقبول في موعده، مع التمديدات."),
                FACTS);
    }

    @Override
    public List<?> records(List<String> keys) {
        return records.of(keys);
    }
}
