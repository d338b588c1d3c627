package vn.capuy.document.lineage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a later document does to an earlier one. */
@Schema(name = "RelationKind")
public enum RelationKind {
    /** Triển khai, tổ chức thực hiện. */
    IMPLEMENTS,
    /** Sửa đổi, bổ sung. */
    AMENDS,
    /** Thay thế. */
    REPLACES,
    /** Bãi bỏ. */
    REPEALS,
    /** Trả lời, phúc đáp. */
    REPLIES_TO;

    /** Whether the earlier document is no longer what it was. */
    boolean changes() {
        return this == AMENDS || this == REPLACES || this == REPEALS;
    }
}
