package vn.capuy.inspection.discipline;

/** On whose account a decision is looked at again. */
public enum ReviewKind {
    /** Khiếu nại kỷ luật: the disciplined one complains, and the body above decides. */
    APPEAL,
    /** Xem xét lại: the body itself corrects its decision, or one above does. */
    CORRECTION
}
