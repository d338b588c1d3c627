package vn.capuy.document.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.evaluation.rules.EvaluationWeights;
import vn.capuy.document.evaluation.rules.ShownPoints;
import vn.capuy.document.period.LeadTotals;
import vn.capuy.document.period.PeriodReads;
import vn.capuy.document.period.SheetReads;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** An evaluation as this caller reads it, with what it rests on. */
@ApplicationScoped
class EvaluationViews {
    static final String SUBJECT = "task-evaluation";

    private static final Set<String> JUDGEMENTS = Set.of(EvaluationStep.JUDGE.name(), EvaluationStep.RESOLVE.name());

    private final EvaluationQueries queries;
    private final EvaluationLog log;
    private final PeriodReads periods;
    private final SheetReads sheets;
    private final EnteredLimits limits;
    private final Rulings rulings;
    private final Steps steps;
    private final Caller caller;

    EvaluationViews(
            EvaluationQueries queries,
            EvaluationLog log,
            PeriodReads periods,
            SheetReads sheets,
            EnteredLimits limits,
            Rulings rulings,
            Steps steps,
            Caller caller) {
        this.queries = queries;
        this.log = log;
        this.periods = periods;
        this.sheets = sheets;
        this.limits = limits;
        this.rulings = rulings;
        this.steps = steps;
        this.caller = caller;
    }

    /** The evaluation in the version that the caller names (404, 428, 412). */
    EvaluationSummary summary(UUID id, String ifMatch) {
        EvaluationSummary found = find(id);
        Versions.require(ifMatch, found.version());
        return found;
    }

    EvaluationSummary find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    EvaluationView of(UUID id) {
        EvaluationSummary found = find(id);
        List<EvaluationView.Taken> taken = log.of(id);
        LeadTotals counted = counted(found);
        return new EvaluationView(
                found,
                counted,
                shown(counted),
                EvaluationWeights.on(found.lastDay(), limits.known()),
                taken,
                log.beyond(id),
                rulings.latest(SUBJECT, id).orElse(null),
                found.voidedAt() == null
                        ? steps.from(EvaluationLifecycle.TABLE, found.state(), maker(taken))
                        : List.of());
    }

    /** What the period's sheet comes to for the lead. */
    LeadTotals counted(EvaluationSummary evaluation) {
        PeriodReads.Standing period = periods.require(evaluation.periodId());
        return sheets.ofLead(period, evaluation.leadOrganisation(), evaluation.leadMember());
    }

    static ShownPoints shown(LeadTotals counted) {
        return ShownPoints.of(counted.due(), counted.done(), counted.onTime(), counted.returnedTasks());
    }

    /** Who may not judge: whoever spoke for the lead, be it the account or the objection; this caller where he is among them. */
    String maker(List<EvaluationView.Taken> taken) {
        boolean spoke = taken.stream()
                .filter(each -> !JUDGEMENTS.contains(each.step()))
                .anyMatch(each -> each.recordedBy().equals(caller.account()));
        return spoke ? caller.account() : taken.getFirst().recordedBy();
    }
}
