package vn.capuy.document.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.evaluation.rules.EvaluationFacts;
import vn.capuy.document.evaluation.rules.EvaluationRules;
import vn.capuy.document.evaluation.rules.EvaluationWeights;
import vn.capuy.document.period.CalendarPeriod;
import vn.capuy.document.period.PersonResults;
import vn.capuy.document.period.SheetReads;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** Takes an evaluation from the self-assessment to its end. */
@ApplicationScoped
class EvaluationSteps {
    private final TaskEvaluations evaluations;
    private final EvaluationViews views;
    private final EvaluationAccess access;
    private final EvaluationLog log;
    private final SheetReads sheets;
    private final PersonResults results;
    private final EnteredLimits limits;
    private final Rulings rulings;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;

    EvaluationSteps(
            TaskEvaluations evaluations,
            EvaluationViews views,
            EvaluationAccess access,
            EvaluationLog log,
            SheetReads sheets,
            PersonResults results,
            EnteredLimits limits,
            Rulings rulings,
            Steps steps,
            Entries entries,
            Journal journal) {
        this.evaluations = evaluations;
        this.views = views;
        this.access = access;
        this.log = log;
        this.sheets = sheets;
        this.results = results;
        this.limits = limits;
        this.rulings = rulings;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
    }

    /** What the rules would say of a judgement; nothing is entered. */
    RulingView check(UUID id, JudgementOfLead asked) {
        EvaluationSummary found = views.find(id);
        access.requireOfAssigner(found);
        return rulings.preview(ruling(found, asked.marks()));
    }

    @Transactional
    EvaluationView judge(UUID id, String ifMatch, JudgementOfLead asked) {
        return judged(id, ifMatch, EvaluationStep.JUDGE, asked, null);
    }

    @Transactional
    EvaluationView resolve(UUID id, String ifMatch, ResolutionRequest asked) {
        return judged(id, ifMatch, EvaluationStep.RESOLVE, asked.judgement(), asked.ground());
    }

    @Transactional
    EvaluationView object(UUID id, String ifMatch, ObjectionRequest asked) {
        EvaluationSummary found = views.summary(id, ifMatch);
        take(found, EvaluationStep.OBJECT);
        access.requireOfLead(found);
        write(found, EvaluationStep.OBJECT, null, null, asked.ground(), List.of(), entries.now(), asked);
        return views.of(id);
    }

    private EvaluationView judged(UUID id, String ifMatch, EvaluationStep step, JudgementOfLead asked, String ground) {
        EvaluationSummary found = views.summary(id, ifMatch);
        take(found, step);
        access.requireOfAssigner(found);
        requireDone(found, asked.beyond());
        Entry entry = entries.now();
        rulings.decide(EvaluationViews.SUBJECT, id, ruling(found, asked.marks()), asked.judgements(), entry);
        EvaluationMarks marks = asked.marks();
        BigDecimal points = EvaluationWeights.on(found.lastDay(), limits.known())
                .points(
                        marks.quantity().points(),
                        marks.quality().points(),
                        marks.timeliness().points());
        write(
                found,
                step,
                marks,
                points,
                ground,
                asked.beyond().stream().distinct().toList(),
                entry,
                asked);
        if (found.leadMember() != null) {
            results.tell(
                    List.of(found.leadMember()),
                    found.org(),
                    CalendarPeriod.holding(found.kind(), found.firstDay()),
                    entry.at());
        }
        return views.of(id);
    }

    private void take(EvaluationSummary found, EvaluationStep step) {
        steps.require(EvaluationLifecycle.TABLE, found.state(), step, views.maker(log.of(found.id())));
    }

    private void write(
            EvaluationSummary found,
            EvaluationStep step,
            EvaluationMarks marks,
            BigDecimal points,
            String ground,
            List<UUID> beyond,
            Entry entry,
            Object told) {
        TaskEvaluation evaluation = evaluations.findById(found.id());
        evaluation.take(step);
        evaluations.flush();
        log.add(evaluation, step.name(), marks, points, ground, beyond, entry);
        journal.write("task-evaluation.step", EvaluationViews.SUBJECT, found.id(), found.org(), told);
    }

    /** Only what he did of what was due in the period can be beyond what was required. */
    private void requireDone(EvaluationSummary found, List<UUID> beyond) {
        if (beyond.isEmpty()) {
            return;
        }
        var done = sheets.doneInPeriod(
                found.periodId(), found.leadOrganisation(), found.leadMember(), List.copyOf(beyond));
        var faults = new java.util.ArrayList<Fault>();
        for (int i = 0; i < beyond.size(); i++) {
            if (!done.contains(beyond.get(i))) {
                faults.add(Fault.of("beyond[" + i + "]", "task-evaluation.not-done-in-period"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private Ruling ruling(EvaluationSummary found, EvaluationMarks marks) {
        return EvaluationRules.judge(
                new EvaluationFacts(
                        found.lastDay(),
                        marks.quantity().points(),
                        marks.quality().points(),
                        marks.timeliness().points(),
                        EvaluationViews.shown(views.counted(found))),
                limits.known());
    }
}
