package vn.capuy.cadre.appraisal;

/** What can be done with an appraisal. */
public enum AppraisalStep {
    SELF_ASSESS,
    APPRAISE,
    PROPOSE,
    DECIDE,
    /** Gives points anew after a proposal or a decision, which is dropped by it. */
    CORRECT
}
