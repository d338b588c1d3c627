package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Says who works on a task: named by the body that assigned it, while it has not ended. */
@ApplicationScoped
class CollaboratorService {
    private final Tasks tasks;
    private final TaskCollaborators collaborators;
    private final CollaboratorQueries queries;
    private final TaskAccess access;
    private final TaskViews views;
    private final Leads leads;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    CollaboratorService(
            Tasks tasks,
            TaskCollaborators collaborators,
            CollaboratorQueries queries,
            TaskAccess access,
            TaskViews views,
            Leads leads,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.tasks = tasks;
        this.collaborators = collaborators;
        this.queries = queries;
        this.access = access;
        this.views = views;
        this.leads = leads;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everyone who was ever named; 404 where the task does not exist for the caller. */
    List<CollaboratorView> list(UUID task) {
        views.find(task);
        return queries.all(task);
    }

    @Transactional
    TaskView enter(UUID id, String ifMatch, NewCollaborator asked) {
        TaskSummary found = change(id, ifMatch);
        if (!found.state().isOpen()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "task.ended");
        }
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = asked.joinedOn() == null ? today : asked.joinedOn();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("joinedOn", "violation.future"));
        } else if (day.isBefore(found.assignedOn())) {
            faults.add(new Fault("joinedOn", "task.before-assignment", Map.of("date", found.assignedOn())));
        }
        if (asked.who().equals(new Lead(found.leadOrganisation(), found.leadMember()))) {
            faults.add(Fault.of("organisation", "task.leads-already"));
        }
        List<CollaboratorView> standing = queries.standing(id);
        if (standing.size() >= TaskRequest.MOST_COLLABORATORS) {
            faults.add(new Fault(
                    "organisation", "task.too-many-collaborators", Map.of("most", TaskRequest.MOST_COLLABORATORS)));
        }
        var who = leads.of(found.assignedBy(), asked.who(), day);
        who.faults().stream()
                .map(each -> new Fault(each.field().substring("lead.".length()), each.messageKey(), each.arguments()))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        collaborators.persistAndFlush(new TaskCollaborator(id, who.lead(), day, entries.now()));
        journal.write("task.collaborator-entered", TaskAssignment.SUBJECT, id, found.assignedBy(), asked);
        return views.of(id);
    }

    @Transactional
    TaskView voidFor(UUID id, UUID collaborator, String ifMatch, String reason) {
        TaskSummary found = change(id, ifMatch);
        collaborators
                .findByIdOptional(collaborator)
                .filter(each -> each.task().equals(id))
                .orElseThrow(ProblemException::notFound)
                .voidFor(reason, entries.now());
        collaborators.flush();
        journal.write(
                "task.collaborator-voided",
                TaskAssignment.SUBJECT,
                id,
                found.assignedBy(),
                Map.of("collaborator", collaborator, "reason", reason));
        return views.of(id);
    }

    /** The task, in the version that the caller names, which rises: he is of the body that assigned it (403). */
    private TaskSummary change(UUID id, String ifMatch) {
        TaskSummary found = views.summary(id, ifMatch);
        if (!access.isOfAssigner(id)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "task.collaborators-by-assigner");
        }
        Task task = tasks.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        // Asked again of the record itself, for another request may have changed it since it was found.
        Versions.require(ifMatch, task.version() - 1);
        task.refuseIfVoided();
        return found;
    }
}
