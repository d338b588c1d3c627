package vn.capuy.inspection.finding;

/** What was found of a subject. Strengths are told in the text: they are no outcome by which anything is decided. */
public enum FindingOutcome {
    /** Có vi phạm. */
    VIOLATION,
    /** Có khuyết điểm, hạn chế: short of a violation. */
    SHORTCOMING,
    /** Không vi phạm. */
    NO_VIOLATION,
    /** Chưa đủ cơ sở kết luận. */
    NOT_ESTABLISHED
}
