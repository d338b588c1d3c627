package vn.capuy.kernel.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;

/** What holds in any calendar, against a reckoning so plain that it can be checked by reading it. */
class RandomCalendarsTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int SPAN = 900;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void counting_agrees_with_going_from_day_to_day(long seed) {
        var random = new Random(seed);
        Map<LocalDate, SpecialDay> special = specialDays(random);
        var calendar = new WorkingCalendar(special.values(), Set.of(Year.of(2023), Year.of(2024), Year.of(2025)));
        for (int i = 0; i < 200; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(400));
            int days = random.nextInt(95);
            List<Pause> pauses = pauses(random, from);
            LocalDate end = plainEnd(special, pauses, from, days);
            Reckoning reckoned = calendar.add(from, days, pauses);
            assertEquals(end, reckoned.to(), () -> "seed " + seed + " from " + from + " days " + days + pauses);
            assertEquals(days, reckoned.days());
            assertEquals(days, calendar.count(from, end, pauses).days());
            wholeWay(reckoned);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 9, 16, 25})
    void more_days_end_later_a_pause_never_earlier_and_shifting_is_undone(long seed) {
        var random = new Random(seed);
        var calendar = new WorkingCalendar(specialDays(random).values(), Set.of());
        for (int i = 0; i < 200; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(400));
            int days = 1 + random.nextInt(90);
            LocalDate end = calendar.add(from, days).to();
            assertTrue(calendar.add(from, days + 1).to().isAfter(end));
            assertTrue(!calendar.add(from, days, pauses(random, from)).to().isBefore(end));
            assertTrue(calendar.kindOf(end).counts());
            assertEquals(end, calendar.shift(from, days));
            assertEquals(end, calendar.shift(calendar.shift(end, -days), days));
        }
    }

    /** The stretches lie one after another, cover every day, and hold as many days that count as were asked for. */
    private static void wholeWay(Reckoning reckoned) {
        LocalDate next = reckoned.from().plusDays(1);
        int counted = 0;
        for (Reckoning.Stretch each : reckoned.stretches()) {
            assertEquals(next, each.from());
            next = each.to().plusDays(1);
            counted += each.counted();
        }
        assertEquals(reckoned.to().plusDays(1), next);
        assertEquals(reckoned.days(), counted);
    }

    private static LocalDate plainEnd(
            Map<LocalDate, SpecialDay> special, List<Pause> pauses, LocalDate from, int days) {
        LocalDate at = from;
        int left = days;
        while (left > 0) {
            at = at.plusDays(1);
            boolean weekend = at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
            SpecialDay entered = special.get(at);
            boolean works = entered == null ? !weekend : entered.kind() == SpecialDay.Kind.MAKE_UP;
            for (Pause pause : pauses) {
                works &= at.isBefore(pause.from()) || !at.isBefore(pause.until());
            }
            if (works) {
                left--;
            }
        }
        return at;
    }

    private static Map<LocalDate, SpecialDay> specialDays(Random random) {
        var special = new TreeMap<LocalDate, SpecialDay>();
        for (int i = 0; i < 60; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
            boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            var kind = weekend && random.nextBoolean() ? SpecialDay.Kind.MAKE_UP : SpecialDay.Kind.HOLIDAY;
            special.put(
                    day, new SpecialDay(day, kind, new MultilingualName("Ngày " + i, null, null), Citation.of("x")));
        }
        return special;
    }

    private static List<Pause> pauses(Random random, LocalDate from) {
        var pauses = new ArrayList<Pause>();
        LocalDate at = from.plusDays(random.nextInt(20));
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate until = at.plusDays(1 + random.nextInt(40));
            pauses.add(new Pause(at, until));
            at = until.plusDays(random.nextInt(15));
        }
        return pauses;
    }
}
