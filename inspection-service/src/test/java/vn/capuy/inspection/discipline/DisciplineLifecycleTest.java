package vn.capuy.inspection.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisciplineLifecycleTest {
    private static final Path DIAGRAM = Path.of("../docs/lifecycles/inspection-discipline.mmd");

    @Test
    void a_file_begins_as_a_proposal_and_ends_where_nothing_follows() {
        assertEquals(DisciplineState.PROPOSED, DisciplineLifecycle.TABLE.initial());
        Set<DisciplineState> last = Stream.of(DisciplineState.values())
                .filter(state -> DisciplineLifecycle.TABLE.from(state).isEmpty())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        DisciplineState.REJECTED,
                        DisciplineState.WITHDRAWN,
                        DisciplineState.CHANGED,
                        DisciplineState.REVERSED),
                last);
    }

    @Test
    void whoever_decides_or_lifts_a_decision_is_an_approver_and_whoever_prepares_is_not() {
        for (var edge : DisciplineLifecycle.TABLE.edges()) {
            boolean approval = Set.of(
                            DisciplineStep.DECIDE,
                            DisciplineStep.REJECT,
                            DisciplineStep.UPHOLD,
                            DisciplineStep.CHANGE,
                            DisciplineStep.REVERSE)
                    .contains(edge.step());
            String role = approval ? "inspection-approver" : "inspection-editor";
            assertEquals(java.util.List.of(role), edge.roles(), edge.toString());
        }
    }

    @Test
    void nothing_leads_to_a_decision_but_a_ballot() {
        assertTrue(DisciplineLifecycle.TABLE.edges().stream()
                .filter(edge -> edge.to() == DisciplineState.DECIDED)
                .allMatch(edge -> edge.from() == DisciplineState.VOTED));
    }

    @Test
    void the_diagram_in_the_documentation_is_the_table() throws IOException {
        if (Boolean.getBoolean("capuy.lifecycles.write")) {
            Files.writeString(DIAGRAM, DisciplineLifecycle.TABLE.toMermaid());
        }
        assertEquals(Files.readString(DIAGRAM), DisciplineLifecycle.TABLE.toMermaid());
    }
}
