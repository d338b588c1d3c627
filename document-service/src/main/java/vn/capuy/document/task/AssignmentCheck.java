package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.document.field.Fields;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks tasks of one body, one day and one source before they are assigned; told are all faults of all of them. */
@ApplicationScoped
class AssignmentCheck {
    private final Leads leads;
    private final TaskLookup lookup;
    private final AssignmentReads reads;
    private final Fields fields;
    private final CalendarDays calendar;
    private final Clock clock;

    AssignmentCheck(
            Leads leads, TaskLookup lookup, AssignmentReads reads, Fields fields, CalendarDays calendar, Clock clock) {
        this.leads = leads;
        this.lookup = lookup;
        this.reads = reads;
        this.fields = fields;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A task that may be assigned, with who leads it and who works on it, by name. */
    record Checked(TaskRequest asked, NewTask task, NamedLead lead, List<NamedLead> collaborators) {}

    /** What all of them ask of the register, read once. */
    private record Known(
            Leads.Candidates candidates,
            Map<UUID, TaskSummary> parents,
            Set<String> fields,
            WorkingCalendar calendar) {}

    /**
     * @param many whether each is told by its place, and what others have taken is told too
     * @param found what is wrong with the source
     * @throws ProblemException (400) with everything that is wrong
     */
    List<Checked> check(List<TaskRequest> asked, boolean many, List<Fault> found) {
        TaskRequest first = asked.getFirst();
        var known = new Known(
                leads.among(first.assignedBy(), named(asked), first.assignedOn()),
                lookup.find(some(asked.stream().map(TaskRequest::parent))),
                fields.codes(),
                calendar.calendar());
        var faults = new LinkedHashSet<>(found);
        var checked = new ArrayList<Checked>();
        for (int i = 0; i < asked.size(); i++) {
            checked.add(check(asked.get(i), many ? "tasks[" + i + "]." : "", known, faults));
        }
        if (many) {
            faults.addAll(taken(asked));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(List.copyOf(faults));
        }
        return checked;
    }

    private Checked check(TaskRequest asked, String place, Known known, Set<Fault> faults) {
        var own = new ArrayList<Fault>();
        DueDay.refuseBeyond("assignedOn", asked.assignedOn(), own);
        if (!asked.startsOn().equals(asked.assignedOn())) {
            DueDay.refuseBeyond("startsOn", asked.startsOn(), own);
        }
        own.addAll(asked.due().faults(""));
        NewTask task = own.isEmpty() ? asked.told(asked.due().from(asked.startsOn(), known.calendar())) : null;
        own.addAll((task == null ? asked.told(asked.startsOn()) : task).faults(VietnamTime.today(clock)));
        var lead = known.candidates().find("lead", asked.lead());
        own.addAll(lead.faults());
        List<NamedLead> others = collaborators(asked, known, own);
        own.addAll(faultsOfParent(asked, task, known));
        if (asked.field() != null && !known.fields().contains(asked.field())) {
            own.add(new Fault("field", "violation.unknown-reference", Map.of("value", asked.field())));
        }
        for (Fault fault : own) {
            boolean ofAll = fault.field().equals("assignedOn") || fault.field().startsWith("source");
            faults.add(ofAll ? fault : new Fault(place + fault.field(), fault.messageKey(), fault.arguments()));
        }
        return new Checked(asked, task, lead.lead(), others);
    }

    private static List<NamedLead> collaborators(TaskRequest asked, Known known, List<Fault> faults) {
        var others = new ArrayList<NamedLead>();
        var seen = new HashSet<>(Set.of(asked.lead()));
        for (int i = 0; i < asked.collaborators().size(); i++) {
            String field = "collaborators[" + i + "]";
            Lead other = asked.collaborators().get(i);
            if (!seen.add(other)) {
                faults.add(Fault.of(field, other.equals(asked.lead()) ? "task.leads-already" : "violation.duplicate"));
                continue;
            }
            var found = known.candidates().find(field, other);
            faults.addAll(found.faults());
            others.add(found.lead());
        }
        return others;
    }

    /** The task of which it is a part is one that the caller sees, that is still open, and within whose time it is done. */
    private static List<Fault> faultsOfParent(TaskRequest asked, NewTask task, Known known) {
        if (asked.parent() == null) {
            return List.of();
        }
        TaskSummary parent = known.parents().get(asked.parent());
        if (parent == null || parent.voidedAt() != null) {
            return List.of(new Fault("parent", "violation.unknown-reference", Map.of("value", asked.parent())));
        }
        var faults = new ArrayList<Fault>();
        if (!parent.state().isOpen()) {
            faults.add(Fault.of("parent", "task.parent-closed"));
        }
        if (asked.assignedOn().isBefore(parent.assignedOn())) {
            faults.add(new Fault("assignedOn", "task.before-assignment", Map.of("date", parent.assignedOn())));
        }
        if (task != null && task.dueOn().isAfter(parent.dueOn())) {
            faults.add(new Fault("dueOn", "task.due-after-parent", Map.of("date", parent.dueOn())));
        }
        return faults;
    }

    /** References that two of them have, or that a task of the body has already. */
    private List<Fault> taken(List<TaskRequest> asked) {
        var wanted = asked.stream().map(each -> each.reference().strip()).toList();
        Set<String> taken = new HashSet<>(reads.references(asked.getFirst().assignedBy(), wanted));
        var faults = new ArrayList<Fault>();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < wanted.size(); i++) {
            String field = "tasks[" + i + "].reference";
            if (taken.contains(wanted.get(i))) {
                faults.add(Fault.of(field, "constraint.task_reference_unique"));
            } else if (places.putIfAbsent(wanted.get(i), i) != null) {
                faults.add(Fault.of(field, "violation.duplicate"));
            }
        }
        return faults;
    }

    private static List<Lead> named(List<TaskRequest> asked) {
        return asked.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.lead()), each.collaborators().stream()))
                .distinct()
                .toList();
    }

    private static <T> Collection<T> some(Stream<T> values) {
        return values.filter(Objects::nonNull).distinct().toList();
    }
}
