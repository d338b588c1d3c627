package vn.capuy.platform.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.lifecycle.Edge;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Who may take a step of a lifecycle: one who has its role; and whoever made a record does not approve it. */
@ApplicationScoped
public class Steps {
    private static final String ROLE_MISSING = "problem.forbidden.detail";
    private static final String OWN_WORK = "step.maker-is-approver";

    private final Caller caller;
    private final CallerLanguage language;

    public Steps(Caller caller, CallerLanguage language) {
        this.caller = caller;
        this.language = language;
    }

    /** The steps from a record's state, and whether this caller may take each. */
    public <S extends Enum<S>, E extends Enum<E>> List<StepView> from(
            Lifecycle<S, E> lifecycle, S state, String maker) {
        return lifecycle.from(state).stream().map(edge -> view(edge, maker)).toList();
    }

    private StepView view(Edge<?, ?> edge, String maker) {
        String refusal = refusal(edge, maker);
        String whyNot = refusal == null ? null : Messages.say(language.get(), refusal);
        return new StepView(edge.step().name(), refusal == null, whyNot, edge.ground());
    }

    /** The line by which this caller may take a step; refuses (403, 409) where there is none. */
    public <S extends Enum<S>, E extends Enum<E>> Edge<S, E> require(
            Lifecycle<S, E> lifecycle, S state, E step, String maker) {
        Edge<S, E> edge = lifecycle.on(state, step);
        String refusal = refusal(edge, maker);
        if (refusal != null) {
            throw ProblemException.of(ProblemType.FORBIDDEN, refusal, Map.of());
        }
        return edge;
    }

    private String refusal(Edge<?, ?> edge, String maker) {
        if (edge.roles().stream().noneMatch(caller::has)) {
            return ROLE_MISSING;
        }
        boolean approval = edge.roles().stream().anyMatch(Roles::approves);
        return approval && caller.account().equals(maker) ? OWN_WORK : null;
    }
}
