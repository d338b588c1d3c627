package vn.capuy.document.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a task has come. That it is overdue is no state: it is told by the day. */
@Schema(name = "TaskState")
public enum TaskState {
    /** Đã giao. */
    ASSIGNED,
    /** Đã nhận. */
    ACCEPTED,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Đã trình sản phẩm, chờ nghiệm thu. */
    SUBMITTED,
    /** Bị trả lại. */
    RETURNED,
    /** Đã nghiệm thu, hoàn thành. */
    VERIFIED,
    /** Thôi giao. */
    CANCELLED;

    /** Whether the lead still has to do something. */
    public boolean isOpen() {
        return this != VERIFIED && this != CANCELLED;
    }
}
