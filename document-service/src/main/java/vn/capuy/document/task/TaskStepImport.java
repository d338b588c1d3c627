package vn.capuy.document.task;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.document.task.PastCourse.Standing;
import vn.capuy.document.task.PastCourse.Taken;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/**
 * Takes over what was done to tasks of the past. Only to tasks that came from a file themselves, as long as nobody took a step
 * of them singly: what is at work here is decided here, one step after the other.
 */
@ApplicationScoped
class TaskStepImport {
    private final Importer importer;
    private final PastSteps steps;
    private final PastLeads leads;
    private final PastDocuments documents;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    TaskStepImport(
            Importer importer,
            PastSteps steps,
            PastLeads leads,
            PastDocuments documents,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.importer = importer;
        this.steps = steps;
        this.leads = leads;
        this.documents = documents;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was found while a file was checked. Two rows may say the same, so that each is known as itself. */
    private static final class Found {
        private final Map<PastStep, Taken> taken = new IdentityHashMap<>();
        private PastDocuments.Book documents;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var groups = new Groups<>("reference", PastStep::group);
        var found = new Found();
        return importer.run(
                body,
                request,
                new Plan<>(
                        PastStep.COLUMNS,
                        PastStep.OPTIONAL,
                        row -> groups.read(PastStep.parse(row, today)),
                        (rows, faults) -> check(rows, faults, groups, found),
                        rows -> write(rows, found)));
    }

    private void check(List<Parsed<PastStep>> rows, Faults faults, Groups<PastStep> groups, Found found) {
        if (rows.isEmpty()) {
            return;
        }
        List<PastStep> told = rows.stream().map(Parsed::value).toList();
        Map<PastTask.Key, Standing> tasks =
                steps.tasks(told.stream().map(PastStep::task).toList());
        PastLeads.Book book = leads.book(
                tasks.values().stream().map(Standing::assignedBy).collect(toSet()),
                told.stream().map(PastStep::lead).filter(Objects::nonNull).toList());
        found.documents = documents.book(
                told.stream().map(PastStep::document).filter(Objects::nonNull).toList(), false);
        Set<String> roles = Stream.of(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
                .filter(caller::has)
                .collect(toSet());
        var courses = groups.of(rows).values();
        for (List<Parsed<PastStep>> group : courses) {
            Standing task = tasks.get(group.getFirst().value().task());
            String refusal = refusal(task);
            if (refusal != null) {
                group.forEach(row -> faults.add(
                        row.row(),
                        "reference",
                        row.value().task().reference(),
                        refusal,
                        Map.of("value", row.value().task().reference())));
                continue;
            }
            course(new PastCourse(task), group, book, roles, faults, found);
        }
        new PastExtensions(courses, tasks, found.taken).check(groups, rows, faults);
    }

    private static String refusal(Standing task) {
        if (task == null) {
            return "violation.unknown-reference";
        }
        if (!task.own()) {
            return "task.step-of-assigner";
        }
        if (task.voided()) {
            return "problem.wrong-state.voided";
        }
        if (task.importedNr() == null) {
            return "task.past-steps-of-imported";
        }
        return task.importedNr() < task.nr() ? "task.past-steps-before-single" : null;
    }

    private static void course(
            PastCourse course,
            List<Parsed<PastStep>> group,
            PastLeads.Book book,
            Set<String> roles,
            Faults faults,
            Found found) {
        for (Parsed<PastStep> row : group) {
            PastSource.Told document = row.value().document();
            if (document != null && found.documents.document(document) == null) {
                faults.unknown(row.row(), "product_notation", document.notation());
            }
            Taken taken = course.take(row, book, roles, faults);
            if (taken == null) {
                return;
            }
            found.taken.put(row.value(), taken);
        }
    }

    private void write(List<PastStep> rows, Found found) {
        Entry entry = entries.now();
        steps.write(rows, found.taken, found.documents, entry);
        journal.write("task.steps-imported", "task-import", entry.at(), caller.scope(), Map.of("steps", rows.size()));
    }
}
