package vn.capuy.document.mobilisation.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.capuy.kernel.lifecycle.Lifecycle;

/** The state to which steps lead, taken one after the other: nothing but the lifecycle's table decides. */
public final class Replay {
    private Replay() {}

    /**
     * @param steps in the order of their days
     * @throws vn.capuy.kernel.lifecycle.StepRefused where the table does not know one from the state then reached
     */
    public static <S extends Enum<S>, E extends Enum<E>> S of(Lifecycle<S, E> table, List<E> steps) {
        S state = table.initial();
        for (E step : steps) {
            state = table.on(state, step).to();
        }
        return state;
    }

    /** Who may take a step, from whichever state: so who may void it. */
    public static <S extends Enum<S>, E extends Enum<E>> Set<String> roles(Lifecycle<S, E> table, E step) {
        return table.edges().stream()
                .filter(edge -> edge.step() == step)
                .flatMap(edge -> edge.roles().stream())
                .collect(Collectors.toSet());
    }
}
