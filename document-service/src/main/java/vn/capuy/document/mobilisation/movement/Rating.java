package vn.capuy.document.mobilisation.movement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Xếp loại kết quả thi đua of a unit. */
@Schema(name = "EmulationRating")
public enum Rating {
    /** Hoàn thành xuất sắc. */
    EXCELLENT,
    /** Hoàn thành tốt. */
    GOOD,
    /** Hoàn thành. */
    COMPLETED,
    /** Không hoàn thành. */
    NOT_COMPLETED
}
