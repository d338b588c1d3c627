package vn.capuy.inspection.deadline;

/** Who is told of a due day. */
enum Audience {
    /** Trưởng đoàn, tổ trưởng. Where no head is appointed, who approves in the lead body. */
    TEAM_HEAD,
    /** Người có thẩm quyền của cơ quan chủ trì: who approves in the body that leads the case. */
    LEAD_BODY_APPROVER,
    /** Cấp uỷ cấp trên trực tiếp: the committee next above that of the lead body. */
    HIGHER_COMMITTEE
}
