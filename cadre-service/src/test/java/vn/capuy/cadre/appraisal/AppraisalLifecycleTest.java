package vn.capuy.cadre.appraisal;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.LifecycleDiagrams;

class AppraisalLifecycleTest {
    @Test
    void the_committed_diagram_is_drawn_from_the_table() throws IOException {
        LifecycleDiagrams.compare("cadre-appraisal.mmd", AppraisalLifecycle.TABLE);
    }
}
