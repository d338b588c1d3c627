package vn.capuy.document.mobilisation.model;

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
    ENDED
}
