package vn.capuy.document.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.step.StepView;

/**
 * A sending with what became of it.
 *
 * @param takenSteps every step that was taken, the sending first
 * @param allowedSteps the steps that can be taken from its state, and whether this caller may
 * @param incoming id of the entry in the receiver's register that was made with this acknowledgement; null otherwise
 */
@Schema(name = "DispatchWithSteps")
public record DispatchView(
        DispatchSummary dispatch, List<Taken> takenSteps, List<StepView> allowedSteps, UUID incoming) {
    /**
     * A step as it was taken.
     *
     * @param nr from 0, the sending
     * @param at when it happened
     * @param person who sent, took, acknowledged or returned it
     * @param ground why it came back; null for other steps
     */
    @Schema(name = "DispatchTakenStep")
    public record Taken(
            int nr,
            @Schema(examples = "ACKNOWLEDGE") String step,
            DispatchState state,
            Instant at,
            String person,
            String ground,
            Instant recordedAt,
            String recordedBy) {}

    /** For the entity tag. Not part of what is shown: the sending shows it. */
    long version() {
        return dispatch.version();
    }

    DispatchView with(UUID entered) {
        return new DispatchView(dispatch, takenSteps, allowedSteps, entered);
    }
}
