package vn.capuy.cadre.person;

/** Dân tộc: the peoples of the area. */
public enum Ethnicity {
    TAY,
    DAO,
    SAN_CHAY,
    KINH,
    OTHER
}
