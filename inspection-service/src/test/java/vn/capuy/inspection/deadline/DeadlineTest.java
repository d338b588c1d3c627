package vn.capuy.inspection.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.deadline.rules.DeadlineLimits;
import vn.capuy.inspection.deadline.rules.Level;
import vn.capuy.kernel.calendar.SpecialDay;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.record.Entry;

class DeadlineTest {
    private static final Entry ENTRY = new Entry("inspector", Instant.parse("2022-06-01T00:00:00Z"));
    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate DECIDED = day("2022-05-16");
    private static final DatedLimit.Version<Integer> TWENTY_FIVE =
            DeadlineLimits.of("SUPERVISION_THEMATIC", Level.DISTRICT).versionOn(DECIDED);

    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(List.of(holiday("2022-09-01"), holiday("2022-09-02")), Set.of(Year.of(2022)));

    private final List<DeadlineEvent> events = new ArrayList<>();

    @Test
    void of_a_case_whose_self_report_has_not_come_nothing_runs() {
        Deadline deadline = on("2022-06-30");
        assertEquals(Standing.NOT_STARTED, deadline.standing());
        assertNull(deadline.dueOn());
    }

    @Test
    void a_thematic_supervision_of_the_district_has_twenty_five_working_days_from_the_day_after() {
        start("2022-06-01");
        Deadline deadline = on("2022-06-01");
        assertEquals(day("2022-07-06"), deadline.dueOn());
        assertEquals(deadline.dueOn(), deadline.originalDueOn());
        assertEquals(0, deadline.used());
        assertEquals(25, deadline.left());
    }

    @Test
    void on_its_day_it_is_in_time_and_on_the_next_overdue() {
        start("2022-06-01");
        assertEquals(Standing.RUNNING, on("2022-07-06").standing());
        assertEquals(0, on("2022-07-06").left());
        assertEquals(Standing.OVERDUE, on("2022-07-07").standing());
        assertEquals(1, on("2022-07-07").late());
        assertEquals(26, on("2022-07-07").used());
    }

    @Test
    void a_conclusion_on_the_day_meets_it_and_one_the_day_after_is_late() {
        start("2022-06-01");
        assertEquals(Standing.MET, on("2022-12-01", concluded("2022-07-06")).standing());
        Deadline late = on("2022-12-01", concluded("2022-07-08"));
        assertEquals(Standing.LATE, late.standing());
        assertEquals(2, late.late());
        assertEquals(Standing.RUNNING, on("2022-07-01", concluded("2022-07-08")).standing());
    }

    @Test
    void holidays_of_the_way_put_it_off() {
        start("2022-08-01");
        assertEquals(day("2022-09-07"), on("2022-08-01").dueOn());
    }

    @Test
    void an_extension_adds_its_days_from_the_day_on_which_it_was_decided() {
        start("2022-06-01");
        events.add(DeadlineEvents.extension(CASE, day("2022-06-20"), 8, "Thẩm tra thêm", null, ENTRY));
        assertEquals(day("2022-07-06"), on("2022-06-19").dueOn());
        assertEquals(day("2022-07-18"), on("2022-06-20").dueOn());
        assertEquals(day("2022-07-06"), on("2022-06-20").originalDueOn());
    }

    @Test
    void the_days_of_a_pause_do_not_count() {
        start("2022-06-01");
        pause("2022-06-13", "2022-06-20");
        Deadline deadline = on("2022-06-30");
        assertEquals(day("2022-07-13"), deadline.dueOn());
        assertEquals(16, deadline.used());
        assertEquals(Standing.RUNNING, deadline.standing());
    }

    @Test
    void while_it_stands_still_it_is_never_overdue_and_told_as_if_it_went_on_the_next_day() {
        start("2022-06-01");
        pause("2022-06-13", null);
        Deadline deadline = on("2022-08-31");
        assertEquals(Standing.PAUSED, deadline.standing());
        assertTrue(deadline.isProvisional());
        assertEquals(7, deadline.used());
        // Eighteen working days from 1 September on, which is a holiday, as is the day after.
        assertEquals(day("2022-09-28"), deadline.dueOn());
        assertEquals(Standing.RUNNING, on("2022-06-12").standing());
    }

    @Test
    void where_no_figure_is_known_there_is_no_deadline_until_the_decisions_day_is_set() {
        start("2022-06-01");
        Terms unknown = new Terms(DECIDED, null, false, Level.DISTRICT, null);
        assertEquals(Standing.NO_DEADLINE, on("2022-06-30", unknown).standing());
        assertEquals(21, on("2022-06-30", unknown).used());
        // A Sunday, as the decision has it.
        events.add(DeadlineEvents.set(CASE, DECIDED, day("2022-07-10"), "Theo quyết định", null, ENTRY));
        assertEquals(day("2022-07-10"), on("2022-06-30", unknown).dueOn());
        assertEquals(Standing.RUNNING, on("2022-07-10", unknown).standing());
        pause("2022-07-04", "2022-07-06");
        assertEquals(day("2022-07-12"), on("2022-07-10", unknown).dueOn());
    }

    @Test
    void the_decisions_day_holds_also_where_nothing_was_started() {
        events.add(DeadlineEvents.set(CASE, DECIDED, day("2022-06-16"), "Theo quyết định", null, ENTRY));
        Deadline deadline = on("2022-06-01", new Terms(DECIDED, null, false, null, null));
        assertEquals(DECIDED, deadline.from());
        assertEquals(day("2022-06-16"), deadline.dueOn());
    }

    @Test
    void an_event_that_was_voided_does_not_stand() {
        start("2022-06-01");
        pause("2022-06-13", null);
        events.add(DeadlineEvents.voiding(events.getLast(), day("2022-06-14"), "Nhập nhầm", ENTRY));
        assertEquals(Standing.RUNNING, on("2022-06-14").standing());
        assertEquals(day("2022-07-06"), on("2022-06-14").dueOn());
    }

    @Test
    void a_pause_that_was_entered_after_a_later_one_is_counted_too() {
        start("2022-06-01");
        pause("2022-06-13", "2022-06-20");
        pause("2022-06-06", "2022-06-08");
        assertEquals(day("2022-07-15"), on("2022-07-01").dueOn());
        assertEquals(Standing.PAUSED, on("2022-06-15").standing());
    }

    @Test
    void what_runs_into_a_year_that_nobody_entered_is_provisional() {
        start("2022-12-01");
        Deadline deadline = on("2022-12-01");
        assertTrue(deadline.isProvisional());
        assertTrue(kinds(deadline).contains("PROVISIONAL"));
        events.clear();
        start("2022-06-01");
        assertFalse(on("2022-06-01").isProvisional());
    }

    @Test
    void why_it_is_due_is_told_step_by_step_and_its_days_add_up() {
        start("2022-08-01");
        events.add(DeadlineEvents.extension(CASE, day("2022-08-20"), 5, "Thẩm tra thêm", null, ENTRY));
        pause("2022-08-29", "2022-08-31");
        Deadline deadline = on("2022-09-01");
        List<WhyStep> why = Why.of(deadline, Language.EN);
        assertEquals(List.of("START", "LIMIT", "EXTENSION"), kinds(deadline).subList(0, 3));
        assertEquals("DUE", why.getLast().kind());
        assertEquals("Due on 2022-09-16.", why.getLast().text());
        assertEquals("02-HD/UBKTTW", why.get(1).citation());
        assertEquals("READ", why.get(1).certainty());
        assertEquals(
                30,
                why.stream()
                        .filter(each -> Set.of("WORKING", "MAKE_UP").contains(each.kind()))
                        .mapToInt(WhyStep::days)
                        .sum());
        WhyStep holiday = why.stream()
                .filter(each -> each.kind().equals("HOLIDAY"))
                .findFirst()
                .orElseThrow();
        assertEquals("A holiday is passed over: National Day", holiday.text());
        assertEquals("Điều 112, 45/2019/QH14", holiday.citation());
        WhyStep pause = why.stream()
                .filter(each -> each.kind().equals("PAUSED"))
                .findFirst()
                .orElseThrow();
        assertEquals("2 days of a pause are passed over: Mưa lũ", pause.text());
        for (Language language : Language.values()) {
            assertTrue(Why.of(deadline, language).stream()
                    .noneMatch(each -> each.text().contains("{") || each.text().startsWith("deadline.")));
        }
    }

    private static List<String> kinds(Deadline deadline) {
        return Why.of(deadline, Language.VI).stream().map(WhyStep::kind).collect(Collectors.toList());
    }

    private void start(String on) {
        events.add(DeadlineEvents.start(CASE, day(on), null, null, ENTRY));
    }

    private void pause(String from, String until) {
        events.add(DeadlineEvents.pause(CASE, day(from), "Mưa lũ", null, ENTRY));
        if (until != null) {
            events.add(DeadlineEvents.resumption(CASE, day(until), "Mưa lũ", null, ENTRY));
        }
    }

    private Deadline on(String day) {
        return on(day, concluded(null));
    }

    private Deadline on(String day, Terms terms) {
        return Deadline.of(terms, Course.of(events, day(day)), CALENDAR, day(day));
    }

    private static Terms concluded(String on) {
        return new Terms(DECIDED, on == null ? null : day(on), false, Level.DISTRICT, TWENTY_FIVE);
    }

    private static SpecialDay holiday(String day) {
        return new SpecialDay(
                day(day),
                SpecialDay.Kind.HOLIDAY,
                new MultilingualName("Quốc khánh", "National Day", "اليوم الوطني"),
                Citation.of("45/2019/QH14").article(112));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
