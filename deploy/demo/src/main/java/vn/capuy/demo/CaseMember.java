package vn.capuy.demo;

/** A member in a case, with the cell to which he belonged when it was decided. */
record CaseMember(Person person, String cell) {}
