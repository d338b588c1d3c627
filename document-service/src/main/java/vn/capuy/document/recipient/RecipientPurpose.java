package vn.capuy.document.recipient;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document is sent for. Source: 36-HD/VPTW, on recipients. */
@Schema(name = "RecipientPurpose")
public enum RecipientPurpose {
    /** Để thực hiện. */
    TO_IMPLEMENT,
    /** Để báo cáo. */
    TO_REPORT_TO,
    /** Để biết. */
    TO_KNOW,
    /** Lưu: the archive's copy. */
    TO_KEEP
}
