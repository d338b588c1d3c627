package vn.capuy.cadre.movement;

import java.util.List;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/**
 * The lifecycle of one kind of movement, asked by the states of all kinds.
 *
 * @param states those of this kind, named as in {@link MovementState}
 * @param opening the step that the record begins with
 */
record MovementCourse<S extends Enum<S>>(Class<S> states, Lifecycle<S, MovementStep> table, MovementStep opening) {

    MovementState initial() {
        return MovementState.valueOf(table.initial().name());
    }

    MovementState on(MovementState from, MovementStep step) {
        return MovementState.valueOf(table.on(own(from), step).to().name());
    }

    List<StepView> allowed(Steps steps, MovementState from, String maker) {
        return steps.from(table, own(from), maker);
    }

    void require(Steps steps, MovementState from, MovementStep step, String maker) {
        steps.require(table, own(from), step, maker);
    }

    private S own(MovementState state) {
        return Enum.valueOf(states, state.name());
    }
}
