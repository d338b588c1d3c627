package vn.capuy.document.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a task after its assignment. */
@Schema(name = "TaskStep")
public enum TaskStep {
    /** Nhận nhiệm vụ. */
    ACCEPT,
    /** Bắt đầu thực hiện. */
    START,
    /** Trình sản phẩm. */
    SUBMIT,
    /** Nghiệm thu. */
    VERIFY,
    /** Trả lại. */
    RETURN,
    /** Gia hạn. */
    EXTEND,
    /** Bàn giao cho người chủ trì khác. */
    HAND_OVER,
    /** Thôi giao. */
    CANCEL;

    /** Whether it says why. */
    boolean needsGround() {
        return this == RETURN || this == EXTEND || this == HAND_OVER || this == CANCEL;
    }

    /** Whether it is the lead's to take, and not that of the body that assigned. */
    boolean isLeads() {
        return this == ACCEPT || this == START || this == SUBMIT;
    }
}
