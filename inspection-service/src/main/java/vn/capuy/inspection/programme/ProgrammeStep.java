package vn.capuy.inspection.programme;

/** The steps of a programme. */
public enum ProgrammeStep {
    /** Trình. */
    SUBMIT,
    /** Trả lại. */
    RETURN,
    /** Phê duyệt, ban hành. */
    APPROVE,
    /** Điều chỉnh: taken by the approval of an amendment. */
    AMEND,
    /** Tổng kết. */
    CLOSE
}
