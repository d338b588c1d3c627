package vn.capuy.inspection.discipline.rules;

/** Matters so grave that there is no limitation for them, as the regulation lists them. */
public enum GraveMatter {
    /** Chính trị nội bộ. */
    INTERNAL_POLITICS,
    /** Xâm phạm an ninh quốc gia. */
    NATIONAL_SECURITY,
    /** Quốc phòng. */
    NATIONAL_DEFENCE,
    /** Đối ngoại. */
    FOREIGN_AFFAIRS,
    /** Sử dụng văn bằng, chứng chỉ giả hoặc không hợp pháp. */
    FALSE_DIPLOMA
}
