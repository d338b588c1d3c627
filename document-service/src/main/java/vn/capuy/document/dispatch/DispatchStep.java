package vn.capuy.document.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a sending. */
@Schema(name = "DispatchStep")
public enum DispatchStep {
    /** Đã chuyển đến: handed over at the recipient's. */
    DELIVER,
    /** Xác nhận đã nhận, ký phiếu gửi. */
    ACKNOWLEDGE,
    /** Trả lại. */
    RETURN
}
