package vn.capuy.cadre.examination;

/** What is done with an examination. */
public enum ExaminationStep {
    /** Enter the scores. */
    HOLD,
    /** Appoint the winner. */
    APPOINT,
    /** Close it without a winner. */
    CLOSE
}
