package vn.capuy.inspection.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.lifecycle.Edge;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Which steps this caller may take with a case, and why not the others; and what the regulations say of one. */
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

    /** Of what was ruled when a step was taken. */
    record Facts(CaseStep step, CaseStage stage, LocalDate on) {}

    /** Every step once, as it is taken from the case's stage. */
    List<CaseView.Step> of(CaseDetail file) {
        return Arrays.stream(CaseStep.values())
                .map(step -> view(file, CaseLifecycle.nearest(file.stage(), step)))
                .toList();
    }

    /** Refuses what the stage (409) or the caller's office (403) does not allow. */
    void require(CaseDetail file, CaseStep step) {
        var edge = CaseLifecycle.TABLE.on(file.stage(), step);
        refusal(file, edge).ifPresent(refused -> {
            throw ProblemException.of(refused.type(), refused.messageKey(), refused.arguments());
        });
    }

    /** What every feature finds of the step. */
    Ruling ruling(CaseDetail file, CaseStep step, LocalDate on) {
        List<Finding> findings = checks.stream()
                .flatMap(check -> check.of(file, step, on).stream())
                .toList();
        return new Ruling("case-step", String.valueOf(file.ruledBy()), new Facts(step, file.stage(), on), findings);
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
        if (edge.roles().stream().anyMatch(Roles::approves) && caller.account().equals(file.recordedBy())) {
            // Whoever entered the case does not conclude it, nor undo or stop what he began.
            String why = edge.step() == CaseStep.CONCLUDE ? "own-case" : "own-case-step";
            return Optional.of(new Refusal(ProblemType.FORBIDDEN, "problem.forbidden." + why, Map.of()));
        }
        return Optional.empty();
    }
}
