package vn.capuy.inspection.team;

/** Why somebody works on a case no more. */
public enum LeaveKind {
    /** Thôi tham gia. */
    ENDED,
    /** Từ chối hoặc bị thay đổi: because he is tied to a subject. */
    RECUSED
}
