package vn.capuy.platform.etag;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

class VersionsTest {
    @Test
    void a_change_without_the_version_it_was_made_from_is_refused() {
        assertEquals(ProblemType.PRECONDITION_REQUIRED, refusal(null));
        assertEquals(ProblemType.PRECONDITION_REQUIRED, refusal("  "));
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        assertEquals(ProblemType.STALE, refusal("\"6\""));
        assertEquals(ProblemType.STALE, refusal("7"));
        assertEquals(ProblemType.STALE, refusal("W/\"7\""));
        assertEquals(ProblemType.STALE, refusal("\"17\", \"70\""));
    }

    @Test
    void a_change_of_this_version_or_of_any_is_taken() {
        for (String header : new String[] {"\"7\"", "*", "\"6\", \"7\""}) {
            assertDoesNotThrow(() -> Versions.require(header, 7));
        }
    }

    private static ProblemType refusal(String ifMatch) {
        return assertThrows(ProblemException.class, () -> Versions.require(ifMatch, 7))
                .type();
    }
}
