package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over tasks of the past as they were assigned; what was done then comes by {@link TaskStepImport}. */
@ApplicationScoped
class TaskImport {
    private final Importer importer;
    private final PastTaskCheck check;
    private final PastTaskWriter writer;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    TaskImport(
            Importer importer,
            PastTaskCheck check,
            PastTaskWriter writer,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.importer = importer;
        this.check = check;
        this.writer = writer;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var known = new AtomicReference<PastTaskCheck.Known>();
        return importer.run(
                body,
                request,
                new Plan<>(
                        PastTask.COLUMNS,
                        PastTask.OPTIONAL,
                        row -> PastTask.parse(row, today),
                        (rows, faults) -> known.set(rows.isEmpty() ? null : check.check(rows, faults)),
                        tasks -> write(tasks, known.get())));
    }

    private void write(List<PastTask> tasks, PastTaskCheck.Known known) {
        Entry entry = entries.now();
        writer.write(tasks, known, entry);
        journal.write("task.imported", "task-import", entry.at(), caller.scope(), Map.of("tasks", tasks.size()));
    }
}
