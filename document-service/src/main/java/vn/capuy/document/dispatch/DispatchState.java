package vn.capuy.document.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a sending has come. That its acknowledgement is overdue is no state: it is told by the hour. */
@Schema(name = "DispatchState")
public enum DispatchState {
    /** Đã gửi. */
    SENT,
    /** Đã đến nơi nhận, chưa xác nhận. */
    DELIVERED,
    /** Đã xác nhận nhận văn bản. */
    ACKNOWLEDGED,
    /** Bị trả lại. */
    RETURNED
}
