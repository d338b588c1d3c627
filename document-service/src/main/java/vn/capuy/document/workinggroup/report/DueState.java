package vn.capuy.document.workinggroup.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands with a report that was due, as of a day. */
@Schema(name = "GroupReportDueState")
public enum DueState {
    /** Đúng hạn: handed in by the day. */
    ON_TIME,
    /** Chậm: handed in after the day. */
    LATE,
    /** Chưa có: the day is past and nothing stands, or it was returned. */
    MISSING,
    /** Đến hạn hôm nay: nothing stands, but the day is not over. */
    DUE
}
