package vn.capuy.cadre.examination;

/** What is decided of a candidate. */
public enum CandidateStep {
    ADMIT,
    REFUSE,
    DISQUALIFY
}
