package vn.capuy.document.mobilisation.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a model has come. */
@Schema(name = "MobilisationModelState")
public enum ModelState {
    /** Đã đăng ký. */
    REGISTERED,
    /** Đã khảo sát. */
    SURVEYED,
    /** Được công nhận. */
    RECOGNISED,
    /** Không công nhận. */
    NOT_RECOGNISED,
    /** Được nhân rộng. */
    REPLICATED,
    /** Rút đăng ký. */
    WITHDRAWN,
    /** Kết thúc. */
    ENDED;

    /** The step that leads to it; none for the state of a model that was just registered. */
    Optional<ModelStep> reachedBy() {
        return Stream.of(ModelStep.values())
                .filter(step -> step.leadsTo() == this)
                .findFirst();
    }
}
