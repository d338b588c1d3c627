package vn.capuy.inspection.discipline.rules;

/** Mức độ vi phạm: how serious a violation is. */
public enum Degree {
    /** Ít nghiêm trọng. */
    LESS_SERIOUS,
    /** Nghiêm trọng. */
    SERIOUS,
    /** Rất nghiêm trọng. */
    VERY_SERIOUS,
    /** Đặc biệt nghiêm trọng. */
    ESPECIALLY_SERIOUS
}
