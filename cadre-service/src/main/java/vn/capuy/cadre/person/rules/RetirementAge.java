package vn.capuy.cadre.person.rules;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/** Tuổi nghỉ hưu: the age rises by steps each year, so the year in which it is reached decides which one holds. */
public final class RetirementAge {
    public static final Citation DECREE_135_2020 =
            Citation.of("Nghị định 135/2020/NĐ-CP").article(4).certainty(Certainty.READ);
    private static final Citation LABOUR_CODE_2012 =
            Citation.of("Bộ luật Lao động 2012").article(187).certainty(Certainty.GENERAL);

    private static final Year FIRST_STEP = Year.of(2021);

    /** 60 years and 3 months in 2021, 3 months more each year, up to 62 years in 2028. */
    private static final DatedLimit<Integer> MEN = steps("retirement-age.men", 60 * 12, 3, Year.of(2028));
    /** 55 years and 4 months in 2021, 4 months more each year, up to 60 years in 2035. */
    private static final DatedLimit<Integer> WOMEN = steps("retirement-age.women", 55 * 12, 4, Year.of(2035));

    private RetirementAge() {}

    private static DatedLimit<Integer> steps(String name, int before, int step, Year last) {
        var limit = DatedLimit.<Integer>of(name, "months").from(LocalDate.of(1995, 1, 1), before, LABOUR_CODE_2012);
        int age = before;
        for (Year year = FIRST_STEP; !year.isAfter(last); year = year.plusYears(1)) {
            age += step;
            limit = limit.from(year.atDay(1), age, DECREE_135_2020);
        }
        return limit;
    }

    /** The age in months that holds in the year of a day. */
    public static int monthsOn(Sex sex, LocalDate day) {
        return (sex == Sex.MALE ? MEN : WOMEN).on(day);
    }

    /** The last day of the month in which the age is reached that holds in the year in which it is reached. */
    public static LocalDate dayFor(Sex sex, LocalDate bornOn) {
        LocalDate reached = bornOn.plusMonths(monthsOn(sex, FIRST_STEP.atDay(1).minusDays(1)));
        Year year = FIRST_STEP;
        while (reached.getYear() >= year.getValue()) {
            LocalDate then = bornOn.plusMonths(monthsOn(sex, year.atDay(1)));
            if (then.getYear() <= year.getValue()) {
                return endOfMonth(then);
            }
            reached = then;
            year = year.plusYears(1);
        }
        return endOfMonth(reached);
    }

    /** Full months of service from a day until retirement; 0 where it is past. */
    public static int monthsLeft(Sex sex, LocalDate bornOn, LocalDate from) {
        return (int)
                Math.max(0, ChronoUnit.MONTHS.between(from, dayFor(sex, bornOn).plusDays(1)));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }
}
