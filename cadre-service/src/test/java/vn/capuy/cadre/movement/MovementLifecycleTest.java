package vn.capuy.cadre.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.capuy.cadre.LifecycleDiagrams;
import vn.capuy.kernel.lifecycle.StepRefused;

class MovementLifecycleTest {
    @Test
    void the_committed_diagrams_are_drawn_from_the_tables() throws IOException {
        LifecycleDiagrams.compare("cadre-transfer.mmd", TransferLifecycle.TABLE);
        LifecycleDiagrams.compare("cadre-rotation.mmd", RotationLifecycle.TABLE);
        LifecycleDiagrams.compare("cadre-secondment.mmd", SecondmentLifecycle.TABLE);
    }

    @Test
    void a_rotation_is_not_decided_before_each_of_the_five_steps() {
        var course = MovementLifecycle.of(MovementKind.ROTATION);
        MovementState state = course.initial();
        for (MovementStep step :
                List.of(MovementStep.APPROVE_POLICY, MovementStep.PROPOSE, MovementStep.APPRAISE, MovementStep.TALK)) {
            MovementState before = state;
            assertThrows(StepRefused.class, () -> course.on(before, MovementStep.APPROVE));
            state = course.on(state, step);
        }
        assertEquals(MovementState.APPROVED, course.on(state, MovementStep.APPROVE));
    }

    @Test
    void a_transfer_may_be_decided_with_or_without_an_appraisal_and_never_ends() {
        var course = MovementLifecycle.of(MovementKind.TRANSFER);
        assertEquals(MovementState.APPROVED, course.on(MovementState.PROPOSED, MovementStep.APPROVE));
        MovementState appraised = course.on(MovementState.PROPOSED, MovementStep.APPRAISE);
        assertEquals(MovementState.APPROVED, course.on(appraised, MovementStep.APPROVE));
        assertTrue(TransferLifecycle.TABLE.from(TransferState.APPROVED).isEmpty());
    }

    @Test
    void only_a_rotation_can_end_in_staying_for_good() {
        assertEquals(
                MovementState.STAYED,
                MovementLifecycle.of(MovementKind.ROTATION).on(MovementState.APPROVED, MovementStep.STAY));
        assertThrows(StepRefused.class, () -> MovementLifecycle.of(MovementKind.SECONDMENT)
                .on(MovementState.APPROVED, MovementStep.STAY));
    }

    @ParameterizedTest
    @EnumSource(MovementKind.class)
    void the_states_of_each_kind_are_among_those_of_all(MovementKind kind) {
        var all = Arrays.stream(MovementState.values()).map(Enum::name).collect(Collectors.toSet());
        for (Enum<?> state : MovementLifecycle.of(kind).states().getEnumConstants()) {
            assertTrue(all.contains(state.name()), state.name());
        }
    }
}
