package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.step.Steps;

/** Puts a report together: what it says, what was done, what this caller may do. */
@ApplicationScoped
class ReportViews {
    private final ReportQueries queries;
    private final ReportLog log;
    private final Steps steps;

    ReportViews(ReportQueries queries, ReportLog log, Steps steps) {
        this.queries = queries;
        this.log = log;
        this.steps = steps;
    }

    ReportSummary summary(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    ReportView of(UUID id) {
        ReportSummary report = summary(id);
        List<ReportView.Taken> taken = log.steps(id);
        var allowed = steps.from(ReportLifecycle.TABLE, report.state(), maker(taken)).stream()
                .filter(step -> !step.step().equals(ReportStep.VOID.name()))
                .toList();
        return new ReportView(report, log.figures(id), log.evidence(id), taken, allowed);
    }

    /** Who may not decide on it: whoever handed it in last; null where nobody did. */
    static String maker(List<ReportView.Taken> taken) {
        return taken.reversed().stream()
                .filter(each -> each.step() == ReportStep.SUBMIT)
                .map(ReportView.Taken::recordedBy)
                .findFirst()
                .orElse(null);
    }
}
