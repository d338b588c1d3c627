package vn.capuy.report.below;

/** Why a seal that an installation told was not taken. */
enum Objection {
    /** Its text does not have the hash under which it is listed. */
    WRONG_HASH,
    /** Its text is no seal, or not written in the canonical form. */
    UNREADABLE,
    /** Its text is of another seal, organisation or period than it is listed under. */
    CONTRADICTS_LIST,
    /** It is of a unit for which the installation does not answer, or that is not known here. */
    FOREIGN_UNIT,
    /** It was sealed, or is of what was known, at a moment that is yet to come. */
    FROM_THE_FUTURE,
    /** It came before with another text: one of the two was not sealed so. */
    CHANGED,
    /** This installation's account is not cleared to read it there. */
    ABOVE_CLEARANCE;

    String key() {
        return "below.objection." + name();
    }
}
