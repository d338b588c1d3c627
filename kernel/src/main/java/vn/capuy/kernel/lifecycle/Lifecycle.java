package vn.capuy.kernel.lifecycle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The table of steps of one kind of record. It begins in the state that its first line leaves.
 *
 * <pre>{@code
 * Lifecycle.<DocumentState, DocumentStep>named("document")
 *     .from(DRAFT).on(ISSUE).to(ISSUED).by("document-approver").under(HD_36_2018.article("1.3.1"))
 *     .from(ISSUED).on(VOID).to(VOIDED).by("document-approver").under("entered by mistake")
 *     .build();
 * }</pre>
 *
 * @param <S> the states
 * @param <E> the steps
 */
public final class Lifecycle<S extends Enum<S>, E extends Enum<E>> {

    private final String name;
    private final List<Edge<S, E>> edges;

    Lifecycle(String name, List<Edge<S, E>> edges) {
        this.name = name;
        this.edges = List.copyOf(edges);
    }

    public static <S extends Enum<S>, E extends Enum<E>> LifecycleBuilder<S, E> named(String name) {
        return new LifecycleBuilder<>(Objects.requireNonNull(name, "name"));
    }

    public String name() {
        return name;
    }

    /** The state in which a new record stands. */
    public S initial() {
        return edges.getFirst().from();
    }

    /** All lines of the table, in its order. */
    public List<Edge<S, E>> edges() {
        return edges;
    }

    /** The steps that can be taken from a state, in the order of the table; none from a state that is final. */
    public List<Edge<S, E>> from(S state) {
        return edges.stream().filter(edge -> edge.from() == state).toList();
    }

    public Optional<Edge<S, E>> find(S state, E step) {
        return edges.stream()
                .filter(edge -> edge.from() == state && edge.step() == step)
                .findFirst();
    }

    /**
     * The line by which a step is taken from a state.
     *
     * @throws StepRefused where the table has none
     */
    public Edge<S, E> on(S state, E step) {
        return find(state, step).orElseThrow(() -> new StepRefused(name, state, step));
    }

    /** The table as a Mermaid state diagram; the same table always gives the same text. */
    public String toMermaid() {
        return MermaidDiagram.of(this);
    }
}
