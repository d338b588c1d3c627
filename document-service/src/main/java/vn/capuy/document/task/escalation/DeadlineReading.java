package vn.capuy.document.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.document.task.TaskState;
import vn.capuy.kernel.calendar.Reckoning;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.calendar.WorkingDaysView;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException;

/** Answers by when a task is due, and why on that day. */
@ApplicationScoped
class DeadlineReading {
    private static final String TASK = """
            select t.id, t.state, t.starts_on, t.due_on,
              case when t.state in ('SUBMITTED', 'VERIFIED') then (select max(s.on_day) from task_step s
                where s.task = t.id and s.step = 'SUBMIT') end as handed_in_on,
              (select s.on_day from task_step s where s.task = t.id and s.step = 'CANCEL') as cancelled_on
            from task t where t.id = :task and\s""" + TaskAccess.VISIBLE;

    private static final String SET = """
            select s.step, s.on_day, s.due_on, s.ground, r.days from task_step s
              left join task_reckoning r on r.task = s.task and r.nr = s.nr
            where s.task = :task and s.step in ('ASSIGN', 'EXTEND') order by s.nr""";

    private final Projections projections;
    private final CalendarDays calendar;
    private final CallerLanguage language;
    private final Clock clock;

    DeadlineReading(Projections projections, CalendarDays calendar, CallerLanguage language, Clock clock) {
        this.projections = projections;
        this.calendar = calendar;
        this.language = language;
        this.clock = clock;
    }

    /** A task, as far as its time goes. */
    public record Timed(
            UUID id,
            TaskState state,
            LocalDate startsOn,
            LocalDate dueOn,
            LocalDate handedInOn,
            LocalDate cancelledOn) {}

    /** A step that set the due day. */
    public record SetBy(String step, LocalDate onDay, LocalDate dueOn, String ground, Integer days) {}

    DeadlineView of(UUID id) {
        Timed task = projections.one(TASK, Timed.class, Map.of("task", id)).orElseThrow(ProblemException::notFound);
        WorkingCalendar working = calendar.calendar();
        var course = new ArrayList<DeadlineView.Setting>();
        LocalDate from = task.startsOn();
        for (SetBy set : projections.all(SET, SetBy.class, Map.of("task", id))) {
            course.add(setting(set, from, working));
            from = set.dueOn();
        }
        boolean open = task.handedInOn() == null && task.cancelledOn() == null;
        LocalDate today = VietnamTime.today(clock);
        LocalDate reached = open ? today : task.handedInOn() == null ? task.cancelledOn() : task.handedInOn();
        var count = new Remaining(reached, working).until(task.dueOn());
        return new DeadlineView(
                id,
                task.state(),
                task.startsOn(),
                task.dueOn(),
                open ? count.left() : 0,
                count.late(),
                task.handedInOn(),
                List.copyOf(course));
    }

    private DeadlineView.Setting setting(SetBy set, LocalDate from, WorkingCalendar working) {
        Reckoning way = working.count(from, set.dueOn());
        boolean moved =
                set.days() != null && !working.add(from, set.days()).to().equals(set.dueOn());
        return new DeadlineView.Setting(
                set.step(),
                set.onDay(),
                from,
                set.days(),
                set.dueOn(),
                set.ground(),
                moved,
                WorkingDaysView.of(way, language.get()));
    }
}
