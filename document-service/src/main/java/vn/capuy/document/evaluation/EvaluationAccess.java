package vn.capuy.document.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.capuy.document.period.PeriodReads;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Whose part in an evaluation the caller takes: that of the lead, or that of the body that assigned. */
@ApplicationScoped
class EvaluationAccess {
    private final Organisation organisation;
    private final PeriodReads periods;

    EvaluationAccess(Organisation organisation, PeriodReads periods) {
        this.organisation = organisation;
        this.periods = periods;
    }

    /** Whether the lead's organisation stood within the caller's scope on the period's last day. */
    boolean isOfLead(String lead, PeriodReads.Standing period) {
        return !organisation.visible(Set.of(lead), period.bodyDay()).isEmpty();
    }

    void requireOfLead(EvaluationSummary evaluation) {
        if (!isOfLead(evaluation.leadOrganisation(), periods.require(evaluation.periodId()))) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "task-evaluation.step-of-lead");
        }
    }

    void requireOfAssigner(EvaluationSummary evaluation) {
        if (!periods.require(evaluation.periodId()).whole()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "task-evaluation.step-of-assigner");
        }
    }
}
