package vn.capuy.kernel.lifecycle;

import java.util.EnumSet;
import java.util.Set;

/** Draws a lifecycle in Mermaid's {@code stateDiagram-v2}, in the order of its table. */
final class MermaidDiagram {

    private MermaidDiagram() {}

    static <S extends Enum<S>, E extends Enum<E>> String of(Lifecycle<S, E> lifecycle) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        line(text, "[*] --> " + lifecycle.initial().name());
        for (Edge<S, E> edge : lifecycle.edges()) {
            line(text, arrow(edge));
        }
        Set<S> states = EnumSet.allOf(lifecycle.initial().getDeclaringClass());
        for (S state : states) {
            if (lifecycle.from(state).isEmpty()) {
                line(text, state.name() + " --> [*]");
            }
        }
        return text.toString();
    }

    private static String arrow(Edge<?, ?> edge) {
        String label = edge.step().name() + " by " + String.join(", ", edge.roles()) + " – " + edge.ground();
        return edge.from().name() + " --> " + edge.to().name() + " : " + plain(label);
    }

    /** Mermaid ends a label at a colon, a semicolon, a hash or a line break. */
    private static String plain(String label) {
        return label.replaceAll("[:;#\\s]+", " ").strip();
    }

    private static void line(StringBuilder text, String line) {
        text.append("    ").append(line).append('\n');
    }
}
