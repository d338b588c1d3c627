package vn.capuy.document.incoming;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * An incoming document with what became of it.
 *
 * @param takenSteps every step that was taken, the arrival first
 * @param allowedSteps the steps that can be taken from its state, and whether this caller may
 * @param ruling what was judged when it was entered; null where it came with a register that was taken over
 */
@Schema(name = "IncomingDocumentWithSteps")
public record IncomingView(
        IncomingSummary incoming, List<TakenIncomingStep> takenSteps, List<StepView> allowedSteps, RulingView ruling) {

    /** For the entity tag. Not part of what is shown: the entry shows it. */
    long version() {
        return incoming.version();
    }
}
