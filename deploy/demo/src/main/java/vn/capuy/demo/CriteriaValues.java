package vn.capuy.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was measured in the communes, the town and the district from 2020 to 2022: at first against the version of 2016, from
 * 2022-03-08 on against that of 2021. A few indicators lag behind in each, and the last of them is met on its own day.
 */
final class CriteriaValues {
    static final String OLD = "2016-2020";
    static final String NEW = "2021-2025";
    static final LocalDate NEW_FROM = LocalDate.of(2022, 3, 8);

    private static final List<LocalDate> OLD_DAYS =
            List.of(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 6, 30), LocalDate.of(2021, 12, 31));
    private static final List<LocalDate> NEW_DAYS =
            List.of(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 6, 30), LocalDate.of(2022, 9, 30));
    private static final LocalDate TOWN_FIRST = LocalDate.of(2022, 6, 30);
    /** The old version is never attained: this far behind its targets some still are when it ends. */
    private static final LocalDate OLD_END = LocalDate.of(2022, 6, 30);

    private final Table table = new Table(
            "31-criteria-values.csv", "set,edition,indicator,unit,on_day,value,evidence,verification,void_reason");

    CriteriaValues() {
        for (CriteriaUnit unit : CriteriaUnit.OF_BINH_LIEU) {
            Chance chance = Chance.of("criteria-" + unit.code());
            if (unit.isTown()) {
                town(unit, chance);
            } else {
                edition(unit, OLD, OLD_DAYS, OLD_END, chance);
                edition(unit, NEW, NEW_DAYS, unit.attainedOn(), chance);
            }
        }
        traps();
    }

    private void town(CriteriaUnit unit, Chance chance) {
        int late = chance.between(1, 9);
        for (int number = 1; number <= 9; number++) {
            String text = Integer.toString(number);
            row(unit.set(), CriteriaSets.TOWN_EDITION, text, unit.code(), TOWN_FIRST, number == late ? "no" : "yes");
            if (number == late) {
                row(unit.set(), CriteriaSets.TOWN_EDITION, text, unit.code(), unit.attainedOn(), "yes");
            }
        }
    }

    private void edition(CriteriaUnit unit, String edition, List<LocalDate> days, LocalDate met, Chance chance) {
        List<CriteriaIndicator> indicators = CriteriaIndicator.all().stream()
                .filter(each -> each.set().equals(unit.set()) && each.edition().equals(edition))
                .toList();
        Set<String> late = new HashSet<>();
        chance.shuffled(indicators).stream()
                .limit(Math.max(3, indicators.size() / 5))
                .forEach(each -> late.add(each.number()));
        List<LocalDate> measured =
                new ArrayList<>(days.stream().filter(day -> day.isBefore(met)).toList());
        if (edition.equals(NEW)) {
            measured.add(met);
        }
        for (CriteriaIndicator each : indicators) {
            boolean lags = late.contains(each.number());
            int margin = chance.between(0, 8);
            for (LocalDate day : lags ? measured : measured.subList(0, 1)) {
                row(
                        unit.set(),
                        edition,
                        each.number(),
                        unit.code(),
                        day,
                        value(each, lags, margin, day, measured, met));
            }
        }
    }

    private static String value(
            CriteriaIndicator each, boolean lags, int margin, LocalDate day, List<LocalDate> measured, LocalDate met) {
        boolean reached = !lags || !day.isBefore(met);
        if (each.isYesNo()) {
            return reached ? "yes" : "no";
        }
        long whole = ChronoUnit.DAYS.between(measured.getFirst(), met);
        long left = reached ? 0 : ChronoUnit.DAYS.between(day, met);
        // Up to a fifth behind at first, and steadily less.
        BigDecimal behind = BigDecimal.valueOf(left * (10 + margin))
                .divide(BigDecimal.valueOf(100 * Math.max(1, whole)), 6, RoundingMode.HALF_UP);
        BigDecimal target = each.asked();
        BigDecimal value =
                switch (each.comparison()) {
                    case "AT_MOST" -> target.multiply(BigDecimal.ONE.add(behind));
                    case "EQUAL" -> target.add(reached ? BigDecimal.ZERO : BigDecimal.valueOf(1 + left / 40));
                    default -> target.multiply(BigDecimal.ONE.subtract(behind));
                };
        RoundingMode away = each.comparison().equals("AT_MOST") ? RoundingMode.UP : RoundingMode.DOWN;
        BigDecimal rounded =
                value.setScale(each.measure().equals("COUNT") ? 0 : 1, reached ? RoundingMode.UNNECESSARY : away);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private void row(String set, String edition, String indicator, String unit, LocalDate day, String value) {
        table.row(
                set,
                edition,
                indicator,
                unit,
                day,
                value,
                "Báo cáo kết quả thực hiện tiêu chí của " + unit,
                "Biên bản thẩm tra của Tổ công tác",
                null);
    }

    /** What must not count: a value that was voided, one that waits for verification, and those of the neighbour. */
    private void traps() {
        table.row(
                "NRD_COMMUNE",
                NEW,
                "17.1",
                "BL-HM",
                LocalDate.of(2022, 12, 20),
                "12",
                "Báo cáo nhập nhầm xã",
                "Biên bản thẩm tra của Tổ công tác",
                "Nhập nhầm xã");
        table.row(
                "NRD_COMMUNE",
                NEW,
                "19.2",
                "BL-DT",
                LocalDate.of(2022, 12, 22),
                "no",
                "Báo cáo chưa được thẩm tra",
                null,
                null);
        row("NRD_COMMUNE", NEW, "1.1", "TY-PD", LocalDate.of(2022, 9, 30), "yes");
        row("NRD_COMMUNE", NEW, "10", "TY-PD", LocalDate.of(2022, 9, 30), "41.5");
    }

    Table table() {
        return table;
    }
}
