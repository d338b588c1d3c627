package vn.capuy.inspection.team;

/** What somebody does in a team. */
public enum TeamFunction {
    /** Trưởng đoàn, tổ trưởng: one at a time. */
    HEAD,
    /** Phó trưởng đoàn, tổ phó. */
    DEPUTY,
    /** Thành viên. */
    MEMBER,
    /** Thư ký. */
    SECRETARY
}
