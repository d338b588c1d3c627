package vn.capuy.document.workinggroup.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a report has come. */
@Schema(name = "GroupReportState")
public enum ReportState {
    /** Dự thảo. */
    DRAFT,
    /** Đã gửi. */
    SUBMITTED,
    /** Bị trả lại. */
    RETURNED,
    /** Đã duyệt. */
    ACCEPTED,
    /** Huỷ: entered by mistake. */
    VOIDED
}
