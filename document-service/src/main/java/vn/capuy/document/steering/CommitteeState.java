package vn.capuy.document.steering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a steering committee stands. */
@Schema(name = "SteeringCommitteeState")
public enum CommitteeState {
    /** Đang hoạt động. */
    WORKING,
    /** Đã kết thúc hoạt động. */
    ENDED,
    /** Đã hợp nhất: went over into another. */
    MERGED,
    /** Huỷ: entered by mistake. */
    VOIDED
}
