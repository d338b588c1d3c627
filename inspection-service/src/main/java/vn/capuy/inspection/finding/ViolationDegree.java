package vn.capuy.inspection.finding;

/** Mức độ vi phạm, by the consequences that a violation has (69-QĐ/TW). */
public enum ViolationDegree {
    /** Ít nghiêm trọng. */
    LESS_SERIOUS,
    /** Nghiêm trọng. */
    SERIOUS,
    /** Rất nghiêm trọng. */
    VERY_SERIOUS,
    /** Đặc biệt nghiêm trọng. */
    ESPECIALLY_SERIOUS
}
