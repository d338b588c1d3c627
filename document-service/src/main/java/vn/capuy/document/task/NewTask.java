package vn.capuy.document.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * A task about to be assigned, its due day reckoned, with the six things that must be clear (226-KL/TW): person, task, time,
 * responsibility, authority, product.
 *
 * @param assignedBy the body that assigns it and judges it
 * @param reference its own reference at that body
 * @param parent the task of which it is a part; absent where it is whole
 * @param lead rõ người: the one who leads
 * @param content rõ việc
 * @param assignedOn the day on which it was assigned
 * @param startsOn rõ thời gian: first day of the work; the day of the assignment when absent
 * @param dueOn by when it is to be done, included
 * @param responsibility rõ trách nhiệm: for what the lead answers
 * @param authority rõ thẩm quyền: what the lead may decide
 * @param product rõ sản phẩm: what is to be there at the end
 * @param source what it comes of; absent where no source is known
 */
record NewTask(
        String assignedBy,
        String reference,
        UUID parent,
        Lead lead,
        String content,
        LocalDate assignedOn,
        LocalDate startsOn,
        LocalDate dueOn,
        String responsibility,
        String authority,
        String product,
        String field,
        TaskSource source) {
    NewTask {
        startsOn = startsOn == null ? assignedOn : startsOn;
    }

    /** What does not hold in itself, all of it. */
    List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (assignedOn.isAfter(today)) {
            faults.add(Fault.of("assignedOn", "violation.future"));
        }
        if (startsOn.isBefore(assignedOn)) {
            faults.add(new Fault("startsOn", "task.before-assignment", Map.of("date", assignedOn)));
        }
        if (dueOn.isBefore(startsOn)) {
            faults.add(new Fault("dueOn", "task.due-before-start", Map.of("date", startsOn)));
        }
        if (source != null) {
            faults.addAll(source.faults());
        }
        return faults;
    }
}
