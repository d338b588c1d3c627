package vn.capuy.cadre.movement;

/** Where a movement stands. Which states there are for which kind stands in {@link MovementLifecycle}. */
public enum MovementState {
    /** Need and policy are stated (nhu cầu, chủ trương): the first of the five steps of rotation. */
    NEEDED,
    /** The policy is approved (phê duyệt chủ trương): the second. */
    POLICY_APPROVED,
    /** The cadre is proposed (đề xuất nhân sự): the third. */
    PROPOSED,
    /** Appraised and consulted upon (thẩm định, lấy ý kiến): the fourth. */
    APPRAISED,
    /** Talked with the cadre (trao đổi với cán bộ): the decision, with which it makes the fifth, can be taken. */
    TALKED,
    /** A decision in force. */
    APPROVED,
    REJECTED,
    /** Taken back by whoever proposed it. */
    WITHDRAWN,
    /** The cadre came back as planned. */
    RETURNED,
    /** The cadre was called back early. */
    RECALLED,
    /** The cadre is appointed for good where he was rotated. */
    STAYED
}
