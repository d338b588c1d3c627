package vn.capuy.inspection.discipline;

/** How far a discipline file has come. That an effect is over is not a state: it follows from its last day. */
public enum DisciplineState {
    /** Đề nghị: a form is proposed, and bodies vote. */
    PROPOSED,
    /** Hoãn: put off on a ground that is recorded. */
    DEFERRED,
    /** The ballot of the deciding body gave a form. */
    VOTED,
    /** Không thi hành kỷ luật: its ballot gave none. */
    NOT_DISCIPLINED,
    /** The competent body does not take it up. */
    REJECTED,
    /** Whoever proposed it took it back. */
    WITHDRAWN,
    /** Quyết định: decided, and not announced yet. */
    DECIDED,
    /** Có hiệu lực: announced. */
    IN_FORCE,
    /** Khiếu nại: appealed against; it stays in force meanwhile. */
    APPEALED,
    /** Another form took its place, by a decision of its own. */
    CHANGED,
    /** Huỷ bỏ, xoá kỷ luật: reversed. */
    REVERSED;

    /** Whether it weighs on the subject, as long as its effect runs. */
    public boolean isInForce() {
        return this == IN_FORCE || this == APPEALED;
    }
}
