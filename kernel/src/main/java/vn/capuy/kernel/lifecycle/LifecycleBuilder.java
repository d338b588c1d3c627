package vn.capuy.kernel.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.capuy.kernel.citation.Citation;

/** Writes a lifecycle's table line by line: {@code from … on … to … by … under …}. */
public final class LifecycleBuilder<S extends Enum<S>, E extends Enum<E>> {

    private final String name;
    private final List<Edge<S, E>> edges = new ArrayList<>();

    LifecycleBuilder(String name) {
        this.name = name;
    }

    /** Begins a line. The first line's state is the one in which the lifecycle begins. */
    public On<S, E> from(S from) {
        return step -> to -> roles -> new Line(from, step, to, List.of(roles));
    }

    /**
     * The finished table.
     *
     * @throws IllegalStateException where it has no line, two lines for one state and step, or a state of the enum that
     *     no path of steps reaches
     */
    public Lifecycle<S, E> build() {
        if (edges.isEmpty()) {
            throw new IllegalStateException("The lifecycle " + name + " has no step");
        }
        refuseDuplicates();
        refuseUnreachable();
        return new Lifecycle<>(name, edges);
    }

    private void refuseDuplicates() {
        Set<List<Enum<?>>> seen = new HashSet<>();
        for (Edge<S, E> edge : edges) {
            if (!seen.add(List.of(edge.from(), edge.step()))) {
                throw new IllegalStateException(
                        "The lifecycle " + name + " has two lines for " + edge.step() + " from " + edge.from());
            }
        }
    }

    private void refuseUnreachable() {
        S initial = edges.getFirst().from();
        Set<S> reached = EnumSet.of(initial);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Edge<S, E> edge : edges) {
                grown |= reached.contains(edge.from()) && reached.add(edge.to());
            }
        }
        Set<S> unreached = EnumSet.allOf(initial.getDeclaringClass());
        unreached.removeAll(reached);
        if (!unreached.isEmpty()) {
            throw new IllegalStateException("The lifecycle " + name + " never reaches " + unreached);
        }
    }

    /** A line that wants its step. */
    @FunctionalInterface
    public interface On<S extends Enum<S>, E extends Enum<E>> {
        To<S, E> on(E step);
    }

    /** A line that wants the state to which it leads. */
    @FunctionalInterface
    public interface To<S extends Enum<S>, E extends Enum<E>> {
        By<S, E> to(S state);
    }

    /** A line that wants who may take the step. */
    @FunctionalInterface
    public interface By<S extends Enum<S>, E extends Enum<E>> {
        LifecycleBuilder<S, E>.Line by(String... roles);
    }

    /** A line that wants its ground. */
    public final class Line {
        private final S from;
        private final E step;
        private final S to;
        private final List<String> roles;

        private Line(S from, E step, S to, List<String> roles) {
            this.from = from;
            this.step = step;
            this.to = to;
            this.roles = roles;
        }

        /** Under a regulation. */
        public LifecycleBuilder<S, E> under(Citation citation) {
            return add(new Edge<>(from, step, to, roles, citation.toString(), citation));
        }

        /** Where no regulation speaks of it: why there is such a step, in words. */
        public LifecycleBuilder<S, E> under(String ground) {
            return add(new Edge<>(from, step, to, roles, ground, null));
        }

        private LifecycleBuilder<S, E> add(Edge<S, E> edge) {
            edges.add(edge);
            return LifecycleBuilder.this;
        }
    }
}
