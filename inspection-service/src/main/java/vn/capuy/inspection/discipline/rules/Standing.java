package vn.capuy.inspection.discipline.rules;

/** What the disciplined one is, by which the forms differ. */
public enum Standing {
    /** Tổ chức đảng. */
    ORGANISATION,
    /** Đảng viên chính thức. */
    OFFICIAL_MEMBER,
    /** Đảng viên dự bị. */
    PROBATIONARY_MEMBER
}
