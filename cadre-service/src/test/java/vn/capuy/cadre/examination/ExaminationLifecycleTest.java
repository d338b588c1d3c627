package vn.capuy.cadre.examination;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.LifecycleDiagrams;

class ExaminationLifecycleTest {
    @Test
    void the_committed_diagrams_are_drawn_from_the_tables() throws IOException {
        LifecycleDiagrams.compare("cadre-examination.mmd", ExaminationLifecycle.TABLE);
        LifecycleDiagrams.compare("cadre-examination-candidate.mmd", CandidateLifecycle.TABLE);
    }
}
