package vn.capuy.document.mobilisation.movement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an emulation movement has come. */
@Schema(name = "EmulationMovementState")
public enum MovementState {
    /** Đang thực hiện. */
    RUNNING,
    /** Đã tổng kết. */
    CONCLUDED,
    /** Dừng. */
    STOPPED
}
