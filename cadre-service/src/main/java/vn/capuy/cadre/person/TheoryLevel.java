package vn.capuy.cadre.person;

/** Trình độ lý luận chính trị. */
public enum TheoryLevel {
    /** Sơ cấp. */
    ELEMENTARY,
    /** Trung cấp. */
    INTERMEDIATE,
    /** Cao cấp. */
    ADVANCED,
    /** Cử nhân. */
    BACHELOR
}
