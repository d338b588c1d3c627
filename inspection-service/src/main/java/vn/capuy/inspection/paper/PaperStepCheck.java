package vn.capuy.inspection.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.CaseStep;
import vn.capuy.inspection.casefile.StepCheck;
import vn.capuy.inspection.paper.rules.PaperFacts;
import vn.capuy.inspection.paper.rules.PaperRules;
import vn.capuy.kernel.rule.Finding;

/** A step forward needs the papers of the stage that it leaves. */
@ApplicationScoped
class PaperStepCheck implements StepCheck {
    private final Checklists checklists;
    private final PaperQueries queries;

    PaperStepCheck(Checklists checklists, PaperQueries queries) {
        this.checklists = checklists;
        this.queries = queries;
    }

    @Override
    public List<Finding> of(CaseDetail file, CaseStep step) {
        if (!step.isForward()) {
            return List.of();
        }
        var needed = checklists.needed(file).stream()
                .filter(each -> each.stage() == file.stage())
                .map(RequirementView::asRule)
                .toList();
        return PaperRules.of(needed, file.decidedOn())
                .map(book -> book.judge(facts(file)).findings())
                .orElse(List.of());
    }

    private PaperFacts facts(CaseDetail file) {
        var held = queries.held(file.id());
        return new PaperFacts(
                file.stage().name(),
                held.stream().map(each -> each.kind().name()).collect(Collectors.toSet()),
                checklists.withoutSelfReport(file.id(), held));
    }
}
