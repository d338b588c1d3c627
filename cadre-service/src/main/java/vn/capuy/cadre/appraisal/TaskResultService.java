package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Task results are entered where the document service has none, voided and read. */
@ApplicationScoped
class TaskResultService {
    private static final String TYPE = "task-result";

    private final TaskResults results;
    private final People people;
    private final Periods periods;
    private final Appraisals appraisals;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    TaskResultService(
            TaskResults results,
            People people,
            Periods periods,
            Appraisals appraisals,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.results = results;
        this.people = people;
        this.periods = periods;
        this.appraisals = appraisals;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    Page<TaskResultView> page(TaskResultFilter filter, PageRequest page) {
        journal.write("task-result.listed", TYPE, "list", null, null);
        return results.page(filter, page);
    }

    @Transactional
    TaskResultView read(UUID id) {
        TaskResultView found = known(id);
        journal.write("task-result.read", TYPE, id, null, null);
        return found;
    }

    @Transactional
    TaskResultView enter(TaskResultRequest request) {
        var faults = new ArrayList<Fault>();
        var person = people.find(request.person());
        if (person.isEmpty()) {
            faults.add(new Fault("person", "violation.unknown-reference", Map.of("value", request.person())));
        }
        var period = person.flatMap(each -> periods.of(request.periodKind(), request.periodKey(), each.managedBy()));
        if (person.isPresent() && period.isEmpty()) {
            faults.add(Fault.of("periodKey", "appraisal.period-form"));
        }
        if (period.isPresent() && !appraisals.managedWithinScope(person.get().id(), period.get())) {
            faults.add(new Fault(
                    "person",
                    "violation.organisation-unknown",
                    Map.of("date", period.get().days().to())));
        }
        if (request.asOf().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("asOf", "violation.future"));
        }
        counts(request, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        if (results.standing(request.person(), request.periodKind(), request.periodKey(), TaskSource.DOCUMENT_SERVICE)
                .isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "appraisal.task-results-told");
        }
        var result = new TaskResult(person.get().id(), period.get(), request, TaskSource.ENTERED, entries.now());
        results.persistAndFlush(result);
        journal.write("task-result.entered", TYPE, result.id(), person.get().managedBy(), request);
        return known(result.id());
    }

    @Transactional
    TaskResultView voidFor(UUID id, String ifMatch, String reason) {
        known(id);
        TaskResult result = results.findById(id);
        Versions.require(ifMatch, result.version());
        if (result.source() != TaskSource.ENTERED) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "appraisal.task-results-told");
        }
        result.voidFor(reason, entries.now());
        results.flush();
        journal.write("task-result.voided", TYPE, id, null, Map.of("reason", reason));
        return known(id);
    }

    private static void counts(TaskResultRequest told, List<Fault> faults) {
        if (told.done() > told.assigned()) {
            faults.add(Fault.of("done", "constraint.task_result_done"));
        }
        if (told.onTime() > told.done()) {
            faults.add(Fault.of("onTime", "constraint.task_result_on_time"));
        }
        if (told.late() > told.assigned() - told.onTime()) {
            faults.add(Fault.of("late", "constraint.task_result_late"));
        }
        if (told.beyond() > told.done()) {
            faults.add(Fault.of("beyond", "constraint.task_result_beyond"));
        }
    }

    private TaskResultView known(UUID id) {
        return results.view(id).orElseThrow(ProblemException::notFound);
    }
}
