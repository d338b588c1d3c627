package vn.capuy.inspection.petition;

/** Cấp giải quyết khiếu nại: a complaint rises level by level. */
public enum ComplaintLevel {
    /** Lần đầu. */
    FIRST,
    /** Lần hai. */
    SECOND,
    /** Cấp cuối cùng. */
    FINAL
}
