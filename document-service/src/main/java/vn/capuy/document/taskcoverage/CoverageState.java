package vn.capuy.document.taskcoverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a clause that requires tasks is carried out on a day. What was cancelled does not count. */
@Schema(name = "ClauseTaskState")
public enum CoverageState {
    /** Chưa giao nhiệm vụ. */
    NONE,
    /** Đang thực hiện, trong hạn. */
    OPEN,
    /** Có nhiệm vụ quá hạn. */
    OVERDUE,
    /** Đã hoàn thành tất cả. */
    DONE
}
