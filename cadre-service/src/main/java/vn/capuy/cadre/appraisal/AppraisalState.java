package vn.capuy.cadre.appraisal;

/** Where an appraisal stands. */
public enum AppraisalState {
    DRAFT,
    /** Tự đánh giá: the cadre has assessed himself. */
    SELF_ASSESSED,
    /** The collective or the direct superior has given points. */
    APPRAISED,
    /** A rating is proposed to the competent body. */
    PROPOSED,
    /** The competent body has decided the rating. */
    DECIDED
}
