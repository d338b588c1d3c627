package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Knows the week and no public holidays, so that all it counts is provisional. */
@ApplicationScoped
class Weekdays implements WorkingDays {
    @Override
    public Counted after(LocalDate from, int days) {
        var passed = new ArrayList<Passed>();
        LocalDate at = from;
        for (int counted = 0; counted < days; ) {
            at = at.plusDays(1);
            if (isWeekend(at)) {
                pass(passed, at);
            } else {
                counted++;
            }
        }
        return new Counted(from, days, at, List.copyOf(passed), true);
    }

    @Override
    public Counted between(LocalDate from, LocalDate to) {
        var passed = new ArrayList<Passed>();
        int counted = 0;
        for (LocalDate at = from.plusDays(1); !at.isAfter(to); at = at.plusDays(1)) {
            if (isWeekend(at)) {
                pass(passed, at);
            } else {
                counted++;
            }
        }
        return new Counted(from, counted, to, List.copyOf(passed), true);
    }

    private static void pass(List<Passed> passed, LocalDate day) {
        if (!passed.isEmpty() && passed.getLast().to().plusDays(1).equals(day)) {
            passed.add(new Passed(passed.removeLast().from(), day, null));
        } else {
            passed.add(new Passed(day, day, null));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
