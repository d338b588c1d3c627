package vn.capuy.cadre.planning;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.LifecycleDiagrams;

class PlanningLifecycleTest {
    @Test
    void the_committed_diagram_is_drawn_from_the_table() throws IOException {
        LifecycleDiagrams.compare("cadre-planning-list.mmd", PlanningLifecycle.TABLE);
    }
}
