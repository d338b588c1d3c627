package vn.capuy.cadre.examination;

/** What a member does in the council. */
public enum CouncilRole {
    /** Chủ tịch hội đồng. */
    CHAIR,
    /** Uỷ viên. */
    MEMBER,
    /** Thư ký. */
    SECRETARY
}
