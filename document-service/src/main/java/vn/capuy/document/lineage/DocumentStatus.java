package vn.capuy.document.lineage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tình trạng hiệu lực of a document on a day. */
@Schema(name = "DocumentStatus")
public enum DocumentStatus {
    /** Chưa có hiệu lực: not issued yet, or not in force yet by its own words. */
    NOT_YET_IN_FORCE,
    /** Còn hiệu lực. */
    IN_FORCE,
    /** Còn hiệu lực, đã được sửa đổi, bổ sung: in force, but not all of it as it was issued. */
    AMENDED,
    /** Đã được thay thế. */
    REPLACED,
    /** Đã bị bãi bỏ. */
    REPEALED,
    /** Hết hiệu lực theo thời hạn ghi trong văn bản. */
    EXPIRED,
    /** Đã huỷ. */
    VOID
}
