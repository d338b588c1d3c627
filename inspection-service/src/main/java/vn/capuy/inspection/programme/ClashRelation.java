package vn.capuy.inspection.programme;

/** How what another programme looks at is related to the subject of one's own. */
public enum ClashRelation {
    /** The same organisation or member. */
    SAME,
    /** An organisation that stands above the own one. */
    ABOVE,
    /** An organisation that stands below the own one. */
    BELOW,
    /** An organisation that went over to the own one (tổ chức tiền thân). */
    PREDECESSOR,
    /** An organisation that took over from the own one (tổ chức kế thừa). */
    SUCCESSOR,
    /** A member of the own organisation, or the organisation of the own member. */
    MEMBERSHIP
}
