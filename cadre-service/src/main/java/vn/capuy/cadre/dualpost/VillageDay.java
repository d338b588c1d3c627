package vn.capuy.cadre.dualpost;

import java.time.LocalDate;

/** A village as of a day: the key of a fact behind the figure. */
record VillageDay(String village, LocalDate day) {
    private static final String SEPARATOR = "@";

    static VillageDay of(String key) {
        int at = key.indexOf(SEPARATOR);
        return new VillageDay(key.substring(0, at), LocalDate.parse(key.substring(at + 1)));
    }
}
