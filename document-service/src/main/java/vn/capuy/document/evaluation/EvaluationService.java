package vn.capuy.document.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.evaluation.rules.EvaluationWeights;
import vn.capuy.document.period.LeadTotals;
import vn.capuy.document.period.PeriodReads;
import vn.capuy.document.period.SheetLine;
import vn.capuy.document.period.SheetReads;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** Leads assess themselves; evaluations are listed, read and voided. */
@ApplicationScoped
class EvaluationService {
    private final TaskEvaluations evaluations;
    private final EvaluationQueries queries;
    private final EvaluationViews views;
    private final EvaluationLog log;
    private final PeriodReads periods;
    private final SheetReads sheets;
    private final EvaluationAccess access;
    private final EnteredLimits limits;
    private final Entries entries;
    private final Journal journal;

    EvaluationService(
            TaskEvaluations evaluations,
            EvaluationQueries queries,
            EvaluationViews views,
            EvaluationLog log,
            PeriodReads periods,
            SheetReads sheets,
            EvaluationAccess access,
            EnteredLimits limits,
            Entries entries,
            Journal journal) {
        this.evaluations = evaluations;
        this.queries = queries;
        this.views = views;
        this.log = log;
        this.periods = periods;
        this.sheets = sheets;
        this.access = access;
        this.limits = limits;
        this.entries = entries;
        this.journal = journal;
    }

    /** @throws ProblemException (400) where the period is not closed, or this lead has no task in its sheet */
    @Transactional
    EvaluationView assess(NewEvaluation asked) {
        PeriodReads.Standing period = periods.find(asked.period())
                .orElseThrow(() -> ProblemException.invalid("period", "task-evaluation.period-not-closed"));
        String organisation = asked.lead().organisation();
        LeadTotals counted = sheets.ofLead(period, organisation, asked.lead().member());
        if (counted.tasks() == 0 || !access.isOfLead(organisation, period)) {
            throw ProblemException.invalid(
                    "lead",
                    "task-evaluation.lead-not-in-sheet",
                    Map.of("period", period.period().key()));
        }
        var entry = entries.now();
        var evaluation =
                new TaskEvaluation(period.id(), organisation, asked.lead().member(), counted.leadMemberName(), entry);
        evaluations.persistAndFlush(evaluation);
        log.add(evaluation, "ASSESS", asked.marks(), points(period, asked.marks()), null, List.of(), entry);
        journal.write("task-evaluation.self-assessed", EvaluationViews.SUBJECT, evaluation.id(), period.org(), asked);
        return views.of(evaluation.id());
    }

    private java.math.BigDecimal points(PeriodReads.Standing period, EvaluationMarks marks) {
        return EvaluationWeights.on(period.period().to(), limits.known())
                .points(
                        marks.quantity().points(),
                        marks.quality().points(),
                        marks.timeliness().points());
    }

    @Transactional
    EvaluationView voidFor(UUID id, String ifMatch, String reason) {
        EvaluationSummary found = views.summary(id, ifMatch);
        access.requireOfLead(found);
        evaluations.findById(id).voidFor(reason, entries.now());
        evaluations.flush();
        journal.write("task-evaluation.voided", EvaluationViews.SUBJECT, id, found.org(), Map.of("reason", reason));
        return views.of(id);
    }

    Page<EvaluationSummary> page(EvaluationFilter filter, PageRequest page) {
        return queries.page(filter, page);
    }

    EvaluationView read(UUID id) {
        return views.of(id);
    }

    /** The tasks that its points rest on. */
    Page<SheetLine> lines(UUID id, PageRequest page) {
        EvaluationSummary found = views.find(id);
        return sheets.ofLead(periods.require(found.periodId()), found.leadOrganisation(), found.leadMember(), page);
    }

    List<Journal.Line> history(UUID id) {
        views.find(id);
        return journal.of(EvaluationViews.SUBJECT, id);
    }
}
