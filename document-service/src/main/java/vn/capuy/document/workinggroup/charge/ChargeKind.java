package vn.capuy.document.workinggroup.charge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With what a working group can be charged. */
@Schema(name = "WorkingGroupChargeKind")
public enum ChargeKind {
    /** Chỉ đạo một xã, thị trấn. */
    DIRECTS,
    /** Thuộc một ban chỉ đạo. */
    UNDER,
    /** Báo cáo theo kỳ. */
    REPORTS
}
