package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit on its way to its set.
 *
 * @param attainedOn the day on which the last of its indicators was verified as met
 * @param recognisedOn the day of the decision
 */
record CriteriaUnit(String code, String set, LocalDate attainedOn, LocalDate recognisedOn, String decision) {
    private static final String COMMUNE = "NRD_COMMUNE";

    /** The six communes one after the other, the town by its own set, and at last the district. */
    static final List<CriteriaUnit> OF_BINH_LIEU = List.of(
            commune("BL-DT", LocalDate.of(2022, 6, 30), LocalDate.of(2022, 8, 12), "2207/QĐ-UBND"),
            commune("BL-HM", LocalDate.of(2022, 7, 29), LocalDate.of(2022, 9, 16), "2618/QĐ-UBND"),
            commune("BL-LH", LocalDate.of(2022, 9, 30), LocalDate.of(2022, 11, 11), "3195/QĐ-UBND"),
            new CriteriaUnit(
                    "BL-TT", CriteriaSets.TOWN, LocalDate.of(2022, 10, 14), LocalDate.of(2022, 12, 2), "3480/QĐ-UBND"),
            commune("BL-VN", LocalDate.of(2022, 10, 31), LocalDate.of(2022, 12, 9), "3572/QĐ-UBND"),
            commune("BL-DV", LocalDate.of(2022, 11, 15), LocalDate.of(2022, 12, 16), "3669/QĐ-UBND"),
            commune("BL-HD", LocalDate.of(2022, 11, 30), LocalDate.of(2022, 12, 23), "3755/QĐ-UBND"),
            new CriteriaUnit(
                    "BL", "NRD_DISTRICT", LocalDate.of(2022, 12, 15), LocalDate.of(2022, 12, 30), "1689/QĐ-TTg"));

    private static CriteriaUnit commune(String code, LocalDate attained, LocalDate recognised, String decision) {
        return new CriteriaUnit(code, COMMUNE, attained, recognised, decision);
    }

    boolean isDistrict() {
        return code.equals("BL");
    }

    boolean isTown() {
        return set.equals(CriteriaSets.TOWN);
    }
}
