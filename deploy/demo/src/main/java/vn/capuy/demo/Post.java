package vn.capuy.demo;

import java.time.LocalDate;

/** A post with its seats; {@code validTo} is null where its unit goes on. Level and filling serve the generator. */
record Post(
        String code,
        String org,
        String kind,
        Name title,
        int seats,
        LocalDate validFrom,
        LocalDate validTo,
        int level,
        String filled) {

    boolean isVillageOffice() {
        return kind.equals("VILLAGE_HEAD") || kind.equals("CELL_SECRETARY");
    }
}
