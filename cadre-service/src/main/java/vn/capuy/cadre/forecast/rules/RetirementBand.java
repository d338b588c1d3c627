package vn.capuy.cadre.forecast.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.kernel.limit.NoLimitInForce;

/**
 * Those who retire in one year, by their days of birth: so that the register is asked only for them, and not for the
 * birthday of every cadre.
 *
 * @param bornFrom the first day of birth
 * @param bornTo the last one, included
 * @param months the age at which they retire
 */
public record RetirementBand(Sex sex, LocalDate bornFrom, LocalDate bornTo, int months) {
    /** Between these ages everybody retires: only where the search begins and ends. */
    private static final int YOUNGEST = 30;

    private static final int OLDEST = 90;

    /** Of all who retire from one day to another, both included. */
    public static List<RetirementBand> between(LocalDate from, LocalDate to) {
        var bands = new ArrayList<RetirementBand>();
        for (Sex sex : Sex.values()) {
            for (int year = from.getYear(); year <= to.getYear(); year++) {
                LocalDate first = LocalDate.of(year, 1, 1);
                LocalDate last = LocalDate.of(year, 12, 31);
                of(sex, first.isBefore(from) ? from : first, last.isAfter(to) ? to : last)
                        .ifPresent(bands::add);
            }
        }
        return bands;
    }

    /** Of a part of one year. */
    private static Optional<RetirementBand> of(Sex sex, LocalDate from, LocalDate to) {
        try {
            int months = RetirementAge.monthsOn(sex, to);
            LocalDate bornFrom = firstToRetireFrom(sex, from);
            LocalDate bornTo = firstToRetireFrom(sex, to.plusDays(1)).minusDays(1);
            return bornTo.isBefore(bornFrom)
                    ? Optional.empty()
                    : Optional.of(new RetirementBand(sex, bornFrom, bornTo, months));
        } catch (NoLimitInForce e) {
            // Before the first figure that is known nobody's retirement can be told.
            return Optional.empty();
        }
    }

    /** The earliest day of birth with which one retires on this day or later: who is born later never retires earlier. */
    private static LocalDate firstToRetireFrom(Sex sex, LocalDate day) {
        long low = day.minusYears(OLDEST).toEpochDay();
        long high = day.minusYears(YOUNGEST).toEpochDay();
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (RetirementAge.dayFor(sex, LocalDate.ofEpochDay(middle)).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(low);
    }
}
