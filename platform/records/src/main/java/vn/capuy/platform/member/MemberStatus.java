package vn.capuy.platform.member;

/** Whether a member may vote and be elected in the Party, by which the forms of discipline differ. */
public enum MemberStatus {
    /** Đảng viên chính thức. */
    OFFICIAL,
    /** Đảng viên dự bị. */
    PROBATIONARY,
    /** His dossier does not say: a person must. */
    UNKNOWN
}
