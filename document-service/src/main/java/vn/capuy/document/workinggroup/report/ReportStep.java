package vn.capuy.document.workinggroup.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a report. */
@Schema(name = "GroupReportStep")
public enum ReportStep {
    /** Gửi báo cáo. */
    SUBMIT,
    /** Trả lại để bổ sung. */
    RETURN,
    /** Duyệt. */
    ACCEPT,
    /** Huỷ; by an operation of its own. */
    VOID
}
