package vn.capuy.inspection.team.interest;

/** What ties an inspector to a subject. */
public enum InterestKind {
    /** Quan hệ gia đình: kin by blood or marriage. */
    KINSHIP,
    /** Mâu thuẫn, tranh chấp. */
    DISPUTE,
    /** Lợi ích liên quan. */
    BENEFIT
}
