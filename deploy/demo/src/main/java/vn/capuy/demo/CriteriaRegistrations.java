package vn.capuy.demo;

import java.time.LocalDate;

/** Who works toward which set: all are to attain theirs by the end of 2022, as the resolution of the term asks. */
final class CriteriaRegistrations {
    private static final LocalDate FROM = LocalDate.of(2020, 8, 14);
    private static final LocalDate TOWN_FROM = LocalDate.of(2022, 4, 15);
    private static final LocalDate TARGET = LocalDate.of(2022, 12, 31);

    private final Table table = new Table(
            "32-criteria-registrations.csv",
            "set,unit,from,target_day,ended_on,end_ground,decided_by,decision,void_reason");

    CriteriaRegistrations() {
        for (CriteriaUnit unit : CriteriaUnit.OF_BINH_LIEU) {
            table.row(
                    unit.set(),
                    unit.code(),
                    unit.isTown() ? TOWN_FROM : FROM,
                    TARGET,
                    Calendar.TERM_END,
                    "Kết thúc hoạt động của cấp huyện",
                    unit.isDistrict() ? "QN" : "BL",
                    null,
                    null);
        }
        table.row("NRD_COMMUNE", "BL-HD", FROM, TARGET, null, null, "BL", null, "Nhập trùng");
        table.row("NRD_COMMUNE", "TY-PD", FROM, TARGET, null, null, "TY", null, null);
    }

    Table table() {
        return table;
    }
}
