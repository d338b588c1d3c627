package vn.capuy.demo;

import java.time.LocalDate;

/** The peoples of the district (cơ cấu dân tộc), against which the make-up of a planning list is held. */
final class AreaPopulations {
    /** The source does not date its percentages; the term's first day stands for it. */
    private static final LocalDate AS_OF = Calendar.TERM_START;

    private final Table table = new Table("14-area-populations.csv", "area,as_of,measure,source,ethnicity,amount");

    AreaPopulations() {
        people("TAY", 51);
        people("DAO", 28);
        people("SAN_CHAY", 15);
        people("KINH", 5);
        people("OTHER", 1);
    }

    private void people(String ethnicity, int percent) {
        table.row("BL", AS_OF, "PERCENT", "Báo cáo giữa nhiệm kỳ 2020–2025", ethnicity, percent);
    }

    Table table() {
        return table;
    }
}
