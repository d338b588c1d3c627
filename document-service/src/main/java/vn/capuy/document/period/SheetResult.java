package vn.capuy.document.period;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kết quả: what a period's sheet says of a task, as it stood at the end of the period's last day. */
@Schema(name = "TaskPeriodResult")
public enum SheetResult {
    /** Hoàn thành đúng hạn: verified, and handed in by the day by which it was due. */
    DONE_ON_TIME,
    /** Hoàn thành quá hạn: verified, and handed in later. */
    DONE_LATE,
    /** Đã trình, chờ nghiệm thu: handed in, not yet verified. */
    HANDED_IN,
    /** Đang thực hiện, còn trong hạn. */
    IN_PROGRESS,
    /** Chưa thực hiện, còn trong hạn: assigned or accepted only. */
    NOT_BEGUN,
    /** Bị trả lại, còn trong hạn. */
    RETURNED,
    /** Quá hạn: not handed in, though the day by which it was due is past. */
    OVERDUE,
    /** Thôi giao. */
    CANCELLED
}
