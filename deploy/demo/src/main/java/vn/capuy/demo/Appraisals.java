package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/** Yearly ratings (xếp loại cuối năm) of the cadres whom the district's standing committee manages. */
final class Appraisals {
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023);
    /** Of ten who are rated good or better, at most two may be excellent: one in seven stays below. */
    private static final int EXCELLENT_OF = 7;

    private final Chance chance = Chance.of("appraisals");
    private final Table table =
            new Table("15-appraisals.csv", "person,period_kind,period_key,points,rating,decided_by,decided_on");

    Appraisals(People people) {
        for (int year : YEARS) {
            LocalDate decided = OfficeDays.onOrAfter(LocalDate.of(year, 12, 20));
            int place = 0;
            for (Person person : chance.shuffled(people.of(Pool.MANAGEMENT))) {
                if (person.retires().isAfter(decided)) {
                    rate(person, year, decided, place++);
                }
            }
        }
    }

    private void rate(Person person, int year, LocalDate decided, int place) {
        if (place % EXCELLENT_OF == 0) {
            row(person, year, decided, chance.between(90, 98), "EXCELLENT");
        } else if (chance.percent(90)) {
            row(person, year, decided, chance.between(70, 89), "GOOD");
        } else if (chance.percent(85)) {
            row(person, year, decided, chance.between(50, 69), "COMPLETED");
        } else {
            row(person, year, decided, chance.between(38, 49), "NOT_COMPLETED");
        }
    }

    private void row(Person person, int year, LocalDate decided, int points, String rating) {
        table.row(person.code(), "YEAR", year, points, rating, "BL", decided);
    }

    Table table() {
        return table;
    }
}
