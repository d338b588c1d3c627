package vn.capuy.document.lineage.rules;

/** How much of the earlier document's issuer, which has ended, went over to the later one's. */
public enum Heir {
    NONE,
    PART,
    WHOLE
}
