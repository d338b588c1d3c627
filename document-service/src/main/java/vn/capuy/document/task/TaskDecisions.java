package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.task.rules.TaskFacts;
import vn.capuy.document.task.rules.TaskRules;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** What is asked of the parts before a whole is verified or cancelled; kept where there are parts. */
@ApplicationScoped
class TaskDecisions {
    private final TaskViews views;
    private final PartReads parts;
    private final Rulings rulings;

    TaskDecisions(TaskViews views, PartReads parts, Rulings rulings) {
        this.views = views;
        this.parts = parts;
        this.rulings = rulings;
    }

    /**
     * @param withIt how many open parts take the step with the whole
     * @throws vn.capuy.kernel.rule.RulingRefused where something is left to judge and was not judged
     */
    void decide(TaskSummary task, TaskStepRequest asked, LocalDate day, int withIt, Entry entry) {
        if (asked.step() != TaskStep.VERIFY && asked.step() != TaskStep.CANCEL) {
            return;
        }
        PartReads.Parts of = parts.count(task.id());
        if (of.all() > 0 || !asked.judgements().isEmpty()) {
            var facts = TaskFacts.whole(day, of.open() - withIt);
            Ruling ruling =
                    asked.step() == TaskStep.VERIFY ? TaskRules.verification(facts) : TaskRules.cancellation(facts);
            rulings.decide(TaskAssignment.SUBJECT, task.id(), ruling, asked.judgements(), entry);
        }
    }

    /** How the decisions on a task that the caller sees were judged, the latest first. */
    List<RulingView> of(UUID id) {
        views.find(id);
        return rulings.of(TaskAssignment.SUBJECT, id);
    }
}
