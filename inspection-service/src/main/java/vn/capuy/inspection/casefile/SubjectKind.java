package vn.capuy.inspection.casefile;

/** Đối tượng: what is named in a case. */
public enum SubjectKind {
    /** Tổ chức đảng. */
    ORGANISATION,
    /** Đảng viên. */
    MEMBER
}
