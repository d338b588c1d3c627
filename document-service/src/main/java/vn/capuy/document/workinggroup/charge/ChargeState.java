package vn.capuy.document.workinggroup.charge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a charge stands. */
@Schema(name = "WorkingGroupChargeState")
public enum ChargeState {
    /** Còn hiệu lực, no longer than its group works. */
    HOLDS,
    /** Đã thôi. */
    ENDED,
    /** Huỷ: entered by mistake. */
    VOIDED
}
