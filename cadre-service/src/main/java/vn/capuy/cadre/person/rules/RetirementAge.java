package vn.capuy.cadre.person.rules;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

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

    /** The ages by which retirement is reckoned. */
    public static final List<DatedLimit<?>> LIMITS = List.of(MEN, WOMEN);

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

    private static DatedLimit<Integer> of(Sex sex) {
        return sex == Sex.MALE ? MEN : WOMEN;
    }

    /** The age in months that holds in the year of a day. */
    public static int monthsOn(Sex sex, LocalDate day) {
        return of(sex).on(day);
    }

    /** When and by what a person retires, by the figures that are known now. */
    public static Retirement of(Sex sex, LocalDate bornOn, Limits limits) {
        List<DatedLimit.Version<Integer>> ages = limits.of(of(sex)).versions();
        for (int i = 0; ; i++) {
            DatedLimit.Version<Integer> age = ages.get(i);
            LocalDate full = bornOn.plusMonths(age.value());
            // Where a later age is the lower one, nobody retires by it before it holds.
            LocalDate reached = i > 0 && full.isBefore(age.from()) ? age.from() : full;
            DatedLimit.Version<Integer> next = i + 1 < ages.size() ? ages.get(i + 1) : null;
            if (next == null || reached.isBefore(next.from())) {
                return new Retirement(
                        endOfMonth(reached),
                        age.value(),
                        i == 0 ? null : firstBornUnder(ages.get(i - 1), age.from()),
                        next == null ? null : firstBornUnder(age, next.from()).minusDays(1),
                        age.citation());
            }
        }
    }

    /** The last day of the month in which the age is reached that holds in the year in which it is reached. */
    public static LocalDate dayFor(Sex sex, LocalDate bornOn) {
        return of(sex, bornOn, Limits.BUILT_IN).on();
    }

    /** Full months of service from a day until retirement; 0 where it is past. */
    public static int monthsLeft(Sex sex, LocalDate bornOn, LocalDate from) {
        return (int)
                Math.max(0, ChronoUnit.MONTHS.between(from, dayFor(sex, bornOn).plusDays(1)));
    }

    /** Whoever is born on this day or later does not reach the age before the next one holds. */
    private static LocalDate firstBornUnder(DatedLimit.Version<Integer> age, LocalDate next) {
        return next.minusMonths(age.value());
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }
}
