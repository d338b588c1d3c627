package vn.capuy.cadre.examination;

/** What is done with a round. */
public enum ExaminationStep {
    /** Give the papers their codes (đánh phách). */
    ASSIGN_CODES,
    /** Open the papers (mở phách). */
    OPEN_PAPERS,
    /** The last defence is over. */
    HOLD,
    /** Approve the outcome: appoint the winners. */
    APPROVE,
    /** End the round without filling a post. */
    CLOSE
}
