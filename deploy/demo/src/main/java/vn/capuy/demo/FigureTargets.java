package vn.capuy.demo;

import java.time.LocalDate;

/**
 * What the district's figures were to reach. That all communes and the town attain their sets by the end of 2022 is the source's;
 * how much of the rest was set is invented, and set so that some of it is reached, some on its way and some behind at mid-term.
 */
final class FigureTargets {
    private static final LocalDate TERM = LocalDate.of(2020, 8, 1);
    private static final LocalDate TERM_ENDS = LocalDate.of(2025, 6, 30);
    private static final String CONGRESS = "Nghị quyết Đại hội Đảng bộ huyện, nhiệm kỳ 2020-2025";
    private static final String RESOLUTION = "06-NQ/HU ngày 09/02/2021, mục I";

    private final Table table = new Table("40-targets.csv", "org,code,from,to,direction,value,source");

    FigureTargets() {
        ofTheTerm("CADRE.MOVED", "AT_LEAST", "90");
        ofTheTerm("DUAL.COVERAGE", "AT_LEAST", "0.95");
        ofTheTerm("EXAM.POSTS_FILLED", "AT_LEAST", "12");
        ofTheTerm("INSP.CASES", "AT_LEAST", "450");
        ofTheTerm("MOB.RECOGNISED", "AT_LEAST", "80");
        ofTheTerm("TRAIN.ATTENDANCES", "AT_LEAST", "1600");
        ofTheResolution("NRD.UNITS_ATTAINED", "AT_LEAST", "8");
        ofTheResolution("TASK.ON_TIME_RATE", "AT_LEAST", "0.8");
        ofTheResolution("TASK.OVERDUE", "AT_MOST", "0");
    }

    private void ofTheTerm(String code, String direction, String value) {
        table.row("BL", code, TERM, TERM_ENDS, direction, value, CONGRESS);
    }

    private void ofTheResolution(String code, String direction, String value) {
        table.row("BL", code, LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31), direction, value, RESOLUTION);
    }

    Table table() {
        return table;
    }
}
