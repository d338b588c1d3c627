package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Bàn giao nhiều nhiệm vụ: hands many tasks over to one lead, as a person leaves office or a body ends. */
@ApplicationScoped
class TaskHandovers {
    private final Tasks tasks;
    private final TaskLookup lookup;
    private final TaskAccess access;
    private final TaskLog log;
    private final Leads leads;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    TaskHandovers(
            Tasks tasks,
            TaskLookup lookup,
            TaskAccess access,
            TaskLog log,
            Leads leads,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.tasks = tasks;
        this.lookup = lookup;
        this.access = access;
        this.log = log;
        this.leads = leads;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws ProblemException (400) with what is wrong with each of them */
    @Transactional
    List<TaskSummary> handOver(HandoverRequest asked) {
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = asked.on() == null ? today : asked.on();
        List<UUID> ids = asked.tasks().stream().map(HandoverRequest.Item::id).toList();
        Map<UUID, TaskSummary> found = lookup.find(ids);
        var faults = new LinkedHashSet<Fault>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("on", "violation.future"));
        }
        NamedLead next = lead(asked.lead(), found, day, faults);
        faults.addAll(faultsOfEach(asked, found, day));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(List.copyOf(faults));
        }
        Entry entry = entries.now();
        List<Task> handed = tasks.lock(ids);
        if (handed.stream()
                .anyMatch(task -> task.version() != found.get(task.id()).version())) {
            throw ProblemException.of(ProblemType.STALE);
        }
        handed.forEach(task -> task.handOver(next));
        tasks.flush();
        log.taken(handed, TaskStep.HAND_OVER, asked.ground().strip(), day, entry);
        handed.forEach(task -> journal.write(
                "task.step",
                TaskAssignment.SUBJECT,
                task.id(),
                task.assignedBy(),
                Map.of("step", TaskStep.HAND_OVER, "on", day, "lead", asked.lead(), "ground", asked.ground())));
        Map<UUID, TaskSummary> now = lookup.find(ids);
        return ids.stream().map(now::get).toList();
    }

    /** One who can lead what each of the bodies assigned. */
    private NamedLead lead(Lead asked, Map<UUID, TaskSummary> found, LocalDate day, Set<Fault> faults) {
        NamedLead next = null;
        for (String assignedBy :
                found.values().stream().map(TaskSummary::assignedBy).collect(Collectors.toSet())) {
            var lead = leads.of(assignedBy, asked, day);
            faults.addAll(lead.faults());
            next = lead.lead();
        }
        return next;
    }

    private List<Fault> faultsOfEach(HandoverRequest asked, Map<UUID, TaskSummary> found, LocalDate day) {
        Set<UUID> own = access.ofAssigner(found.keySet());
        Map<UUID, LocalDate> lastDays = log.lastDays(found.keySet());
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < asked.tasks().size(); i++) {
            var item = asked.tasks().get(i);
            String field = "tasks[" + i + "]";
            TaskSummary task = found.get(item.id());
            if (task == null || task.voidedAt() != null) {
                faults.add(new Fault(field + ".id", "violation.unknown-reference", Map.of("value", item.id())));
                continue;
            }
            if (!seen.add(item.id())) {
                faults.add(Fault.of(field + ".id", "violation.duplicate"));
            }
            if (task.version() != item.version()) {
                faults.add(Fault.of(field + ".version", "task.changed-since"));
            }
            if (!own.contains(item.id())) {
                faults.add(Fault.of(field + ".id", "task.step-of-assigner"));
            }
            if (!task.state().isOpen()) {
                faults.add(Fault.of(field + ".id", "task.ended"));
            }
            if (asked.lead().equals(new Lead(task.leadOrganisation(), task.leadMember()))) {
                faults.add(Fault.of(field + ".id", "task.leads-already"));
            }
            if (day.isBefore(lastDays.get(item.id()))) {
                faults.add(new Fault(field + ".id", "task.before-last-step", Map.of("date", lastDays.get(item.id()))));
            }
        }
        return faults;
    }
}
