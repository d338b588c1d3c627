package vn.capuy.cadre.person.rules;

/** Giới tính. */
public enum Sex {
    MALE,
    FEMALE
}
