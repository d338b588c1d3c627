package vn.capuy.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.CaseStep;
import vn.capuy.inspection.casefile.StepCheck;
import vn.capuy.inspection.finding.rules.FindingFacts;
import vn.capuy.inspection.finding.rules.FindingRules;
import vn.capuy.kernel.rule.Finding;

/**
 * A case is concluded, and its file closed, with a finding of every subject: one may have been voided in between. Of a case
 * that an older register handed over nothing is asked.
 */
@ApplicationScoped
class FindingStepCheck implements StepCheck {
    private final FindingQueries queries;

    FindingStepCheck(FindingQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Finding> of(CaseDetail file, CaseStep step) {
        boolean asked = step == CaseStep.CONCLUDE || step == CaseStep.CLOSE;
        if (!asked || file.handedOver()) {
            return List.of();
        }
        return FindingRules.on(file.decidedOn())
                .map(book -> book.judge(new FindingFacts(queries.subjectsWithout(file.id())))
                        .findings())
                .orElse(List.of());
    }
}
