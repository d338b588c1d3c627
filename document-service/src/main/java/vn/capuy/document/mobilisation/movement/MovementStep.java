package vn.capuy.document.mobilisation.movement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of an emulation movement after its launch. */
@Schema(name = "EmulationMovementStep")
public enum MovementStep {
    /** Sơ kết. */
    REVIEW,
    /** Tổng kết. */
    CONCLUDE,
    /** Dừng phong trào. */
    STOP
}
