package vn.capuy.kernel.rule;

/** The answer to the question of a rule. */
public enum Verdict {
    MET,
    NOT_MET,
    /** The records alone cannot answer: whoever decides must, and answers for it. */
    PERSON_MUST_JUDGE
}
