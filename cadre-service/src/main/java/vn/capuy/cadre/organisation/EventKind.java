package vn.capuy.cadre.organisation;

/** What an organisation event does to a unit. */
public enum EventKind {
    /** Thành lập. */
    ESTABLISHED,
    /** Đổi tên. */
    RENAMED,
    /** Chuyển về tổ chức khác: it stands under another unit from then on. */
    MOVED,
    /** Sáp nhập, hợp nhất: it ends and goes over to one successor. */
    MERGED,
    /** Chia, tách: it ends and goes over to several successors. */
    SPLIT,
    /** Giải thể, kết thúc hoạt động. */
    ENDED;

    boolean hasSuccessor() {
        return this == MERGED || this == SPLIT;
    }

    boolean endsTheUnit() {
        return hasSuccessor() || this == ENDED;
    }
}
