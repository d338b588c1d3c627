package vn.capuy.cadre.training;

/** Kinds of training. */
public enum TrainingKind {
    /** Lý luận chính trị. */
    THEORY,
    /** Chuyên môn, nghiệp vụ. */
    PROFESSIONAL,
    /** Kỹ năng lãnh đạo, quản lý. */
    MANAGEMENT,
    /** Quốc phòng, an ninh. */
    DEFENCE_SECURITY
}
