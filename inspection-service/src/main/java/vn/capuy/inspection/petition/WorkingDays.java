package vn.capuy.inspection.petition;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.calendar.Reckoning;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.language.CallerLanguage;

/** Counts in working days (ngày làm việc), as the terms of petitions are; the calendar is read once for a request. */
@RequestScoped
class WorkingDays {
    private final CalendarDays days;
    private final CallerLanguage language;
    private WorkingCalendar calendar;

    WorkingDays(CalendarDays days, CallerLanguage language) {
        this.days = days;
        this.language = language;
    }

    /**
     * How it was counted.
     *
     * @param to the day on which the last of them fell
     * @param passedOver what was passed over on the way, in order
     * @param provisional whether public holidays on the way are not known, so that it may still change
     */
    record Counted(LocalDate from, int days, LocalDate to, List<Passed> passedOver, boolean provisional) {}

    /**
     * Days in a row that do not count.
     *
     * @param holiday in the caller's language; null for a weekend
     */
    record Passed(LocalDate from, LocalDate to, String holiday) {}

    /** The day on which so many working days after a day are over; the day after it is the first. */
    Counted after(LocalDate from, int count) {
        return counted(calendar().add(from, count));
    }

    /** The working days after {@code from} up to {@code to}, which counts itself and is not earlier. */
    Counted between(LocalDate from, LocalDate to) {
        return counted(calendar().count(from, to));
    }

    private WorkingCalendar calendar() {
        if (calendar == null) {
            calendar = days.calendar();
        }
        return calendar;
    }

    private Counted counted(Reckoning reckoning) {
        int working = reckoning.stretches().stream()
                .mapToInt(Reckoning.Stretch::counted)
                .sum();
        List<Passed> passed = reckoning.stretches().stream()
                .filter(each -> !each.kind().counts())
                .map(each -> new Passed(
                        each.from(),
                        each.to(),
                        each.special() == null
                                ? null
                                : language.of(each.special().name())))
                .toList();
        return new Counted(reckoning.from(), working, reckoning.to(), passed, reckoning.isProvisional());
    }
}
