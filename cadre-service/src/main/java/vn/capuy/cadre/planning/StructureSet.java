package vn.capuy.cadre.planning;

/** Which targets a list is held against. */
public enum StructureSet {
    /** Those of a planning list (50-QĐ/TW). */
    PLANNING,
    /** Those of the committee that is elected (35-CT/TW). */
    ELECTION
}
