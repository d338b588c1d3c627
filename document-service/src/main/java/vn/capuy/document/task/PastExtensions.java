package vn.capuy.document.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.task.PastCourse.Standing;
import vn.capuy.document.task.PastCourse.Taken;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.Parsed;

/** Whether parts that a file extends stay within the time of their wholes, which it may extend too: asked of where it leads. */
final class PastExtensions {
    private final Collection<List<Parsed<PastStep>>> courses;
    private final Map<PastTask.Key, Standing> tasks;
    private final Map<PastStep, Taken> taken;

    /**
     * @param courses the rows of the file by task
     * @param taken how each step left its task
     */
    PastExtensions(
            Collection<List<Parsed<PastStep>>> courses, Map<PastTask.Key, Standing> tasks, Map<PastStep, Taken> taken) {
        this.courses = courses;
        this.tasks = tasks;
        this.taken = taken;
    }

    /** What extends a part beyond a whole that stays as it is cannot be taken over, nor what rests on that: until none is left. */
    void check(Groups<PastStep> groups, List<Parsed<PastStep>> rows, Faults faults) {
        groups.whole(rows, faults);
        while (beyond(groups, faults)) {
            groups.whole(rows, faults);
        }
    }

    private boolean beyond(Groups<PastStep> groups, Faults faults) {
        List<List<Parsed<PastStep>>> holding =
                courses.stream().filter(course -> groups.holds(course, faults)).toList();
        Map<UUID, LocalDate> due = new HashMap<>();
        holding.forEach(course -> due.put(task(course).id(), dueOn(course)));
        boolean found = false;
        for (List<Parsed<PastStep>> course : holding) {
            Standing task = task(course);
            LocalDate whole = due.getOrDefault(task.parent(), task.parentDueOn());
            if (whole != null
                    && dueOn(course).isAfter(task.dueOn())
                    && dueOn(course).isAfter(whole)) {
                Parsed<PastStep> last = lastExtension(course);
                faults.add(
                        last.row(),
                        "due_on",
                        last.value().dueOn().toString(),
                        "task.due-after-parent",
                        Map.of("date", whole));
                found = true;
            }
        }
        return found;
    }

    private Standing task(List<Parsed<PastStep>> course) {
        return tasks.get(course.getFirst().value().task());
    }

    private LocalDate dueOn(List<Parsed<PastStep>> course) {
        return taken.get(course.getLast().value()).dueOn();
    }

    private static Parsed<PastStep> lastExtension(List<Parsed<PastStep>> course) {
        return course.reversed().stream()
                .filter(row -> row.value().step() == TaskStep.EXTEND)
                .findFirst()
                .orElseThrow();
    }
}
