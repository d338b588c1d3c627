package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Tasks are listed, read and voided. */
@ApplicationScoped
class TaskService {
    private final Tasks tasks;
    private final TaskAccess access;
    private final TaskQueries queries;
    private final TaskViews views;
    private final PartReads parts;
    private final Entries entries;
    private final Journal journal;

    TaskService(
            Tasks tasks,
            TaskAccess access,
            TaskQueries queries,
            TaskViews views,
            PartReads parts,
            Entries entries,
            Journal journal) {
        this.tasks = tasks;
        this.access = access;
        this.queries = queries;
        this.views = views;
        this.parts = parts;
        this.entries = entries;
        this.journal = journal;
    }

    Page<TaskSummary> page(TaskFilter filter, PageRequest page) {
        return queries.page(filter, page);
    }

    TaskView read(UUID id) {
        return views.of(id);
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id).orElseThrow(ProblemException::notFound);
        return journal.of(TaskAssignment.SUBJECT, id);
    }

    @Transactional
    TaskView voidFor(UUID id, String ifMatch, String reason) {
        TaskSummary found = views.summary(id, ifMatch);
        if (!access.isOfAssigner(id)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "task.step-of-assigner");
        }
        // Alone from here on, or a part could come to it after its parts were counted.
        Task task = tasks.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, task.version());
        if (parts.count(id).all() > 0) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "task.has-parts");
        }
        task.voidFor(reason, entries.now());
        tasks.flush();
        journal.write("task.voided", TaskAssignment.SUBJECT, id, found.assignedBy(), Map.of("reason", reason));
        return views.of(id);
    }
}
