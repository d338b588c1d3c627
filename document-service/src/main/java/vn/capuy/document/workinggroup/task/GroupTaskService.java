package vn.capuy.document.workinggroup.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Tasks are given to groups to carry through, by whoever is of the body that assigned them, and taken back. */
@ApplicationScoped
class GroupTaskService {
    static final String SUBJECT = "group-task";
    private static final String OF_ASSIGNER = "task.step-of-assigner";

    private final TaskGroups links;
    private final GroupTaskQueries queries;
    private final WorkingGroupAccess groups;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    GroupTaskService(
            TaskGroups links,
            GroupTaskQueries queries,
            WorkingGroupAccess groups,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.links = links;
        this.queries = queries;
        this.groups = groups;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    GroupTaskView give(NewGroupTask asked) {
        var faults = new ArrayList<Fault>();
        if (asked.from().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("from", "violation.future"));
        }
        if (groups.find(asked.workingGroup())
                .filter(group -> group.worksOn(asked.from()))
                .isEmpty()) {
            faults.add(new Fault("workingGroup", "group.not-working", Map.of("date", asked.from())));
        }
        var task = queries.assigned(asked.task()).filter(each -> !each.voided());
        if (task.isEmpty()) {
            faults.add(new Fault("task", "violation.unknown-reference", Map.of("value", asked.task())));
        } else if (asked.from().isBefore(task.get().assignedOn())) {
            faults.add(new Fault(
                    "from", "task.before-assignment", Map.of("date", task.get().assignedOn())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        if (!task.get().own()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, OF_ASSIGNER);
        }
        var link = new TaskGroup(asked.task(), asked.workingGroup(), asked.from(), entries.now());
        links.persistAndFlush(link);
        GroupTaskView given = queries.find(link.id());
        journal.write("group-task.given", SUBJECT, link.id(), given.assignedBy(), asked);
        return given;
    }

    @Transactional
    GroupTaskView voidFor(UUID id, String ifMatch, String reason) {
        GroupTaskView found = queries.find(id);
        if (queries.assigned(found.task())
                .filter(GroupTaskQueries.Assigned::own)
                .isEmpty()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, OF_ASSIGNER);
        }
        links.require(id, ifMatch).voidFor(reason.strip(), entries.now());
        links.flush();
        journal.write("group-task.voided", SUBJECT, id, found.assignedBy(), Map.of("reason", reason.strip()));
        return queries.find(id);
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id);
        return journal.of(SUBJECT, id);
    }
}
