package vn.capuy.inspection.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.lifecycle.Edge;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Which steps this caller may take with a case, and why not the others. */
@ApplicationScoped
class CaseSteps {
    private final Caller caller;
    private final CallerLanguage language;

    private final List<StepCheck> checks;

    CaseSteps(Caller caller, CallerLanguage language, @All List<StepCheck> checks) {
        this.caller = caller;
        this.language = language;
        this.checks = checks;
    }

    private record Refusal(ProblemType type, String messageKey, Map<String, ?> arguments) {}

    List<CaseView.Step> of(CaseDetail file) {
        return CaseLifecycle.TABLE.edges().stream()
                .map(edge -> view(file, edge))
                .toList();
    }

    /** Refuses what the stage (409), the caller's office (403) or a regulation (422, with all findings) does not allow. */
    void require(CaseDetail file, CaseStep step) {
        var edge = CaseLifecycle.TABLE.on(file.stage(), step);
        refusal(file, edge).ifPresent(refused -> {
            throw ProblemException.of(refused.type(), refused.messageKey(), refused.arguments());
        });
        List<Finding> findings =
                checks.stream().flatMap(check -> check.of(file, step).stream()).toList();
        new Ruling("case-step", String.valueOf(file.ruledBy()), step, findings).orRefuse();
    }

    private CaseView.Step view(CaseDetail file, Edge<CaseStage, CaseStep> edge) {
        String whyNot = refusal(file, edge)
                .map(refused -> Messages.say(language.get(), refused.messageKey(), refused.arguments()))
                .orElse(null);
        return new CaseView.Step(edge.step(), edge.to(), whyNot == null, whyNot, edge.ground());
    }

    private Optional<Refusal> refusal(CaseDetail file, Edge<CaseStage, CaseStep> edge) {
        if (file.voidedAt() != null) {
            return Optional.of(new Refusal(ProblemType.WRONG_STATE, "problem.wrong-state.case-voided", Map.of()));
        }
        if (edge.from() != file.stage()) {
            return Optional.of(new Refusal(
                    ProblemType.WRONG_STATE,
                    "problem.wrong-state.step",
                    Map.of("step", edge.step(), "state", file.stage())));
        }
        if (edge.roles().stream().noneMatch(caller::has)) {
            return Optional.of(new Refusal(
                    ProblemType.FORBIDDEN, "problem.forbidden.role", Map.of("roles", String.join(", ", edge.roles()))));
        }
        // Whoever entered the case does not conclude it.
        if (edge.step() == CaseStep.CONCLUDE && caller.account().equals(file.recordedBy())) {
            return Optional.of(new Refusal(ProblemType.FORBIDDEN, "problem.forbidden.own-case", Map.of()));
        }
        return Optional.empty();
    }
}
