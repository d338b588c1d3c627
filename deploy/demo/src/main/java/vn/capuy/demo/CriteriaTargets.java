package vn.capuy.demo;

import java.time.LocalDate;

/** Sample targets below the province, where document-service knows none: invented, and said to be. */
final class CriteriaTargets {
    private final Table table = new Table(
            "30-criteria-targets.csv", "set,edition,indicator,area,holds_from,target,document,article,certainty");

    CriteriaTargets() {
        for (CriteriaIndicator each : CriteriaIndicator.all()) {
            if (each.sampleTarget() != null) {
                table.row(
                        each.set(),
                        each.edition(),
                        each.number(),
                        "QN",
                        from(each),
                        each.sampleTarget(),
                        "Dữ liệu mẫu (không phải quyết định có thật)",
                        null,
                        "OPEN");
            }
        }
    }

    private static LocalDate from(CriteriaIndicator each) {
        return each.edition().equals(CriteriaValues.NEW) ? CriteriaValues.NEW_FROM : LocalDate.of(2016, 10, 17);
    }

    Table table() {
        return table;
    }
}
