package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** What is to be told to whom on a day: every case under way, of which a rung of the ladder falls on it. */
@ApplicationScoped
class Reminders {
    /** So many years from today the ladder can be looked at. */
    private static final int REACH = 10;

    private final Deadlines deadlines;
    private final Rungs rungs;
    private final DueCases cases;
    private final ReminderTargets targets;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Reminders(
            Deadlines deadlines,
            Rungs rungs,
            DueCases cases,
            ReminderTargets targets,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.deadlines = deadlines;
        this.rungs = rungs;
        this.cases = cases;
        this.targets = targets;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    private record Call(Due due, RungView rung) {
        private Cursor place() {
            return Cursor.at(due.deadline().dueOn(), rung.code(), due.caseId());
        }

        /** The order, as text that sorts so. */
        private String order() {
            return String.join(" ", place().values());
        }
    }

    @Transactional
    Page<ReminderRow> page(LocalDate onDay, PageRequest page) {
        LocalDate day = day(onDay);
        Page<ReminderRow> found = rows(slice(calls(day), page), day);
        journal.write("deadline.reminders-read", "case-list", caller.scope(), caller.scope(), Map.of("onDay", day));
        return found;
    }

    @Transactional
    Response export(LocalDate onDay) {
        LocalDate day = day(onDay);
        List<Call> calls = calls(day);
        Response file = ListExport.of("deadline-reminders", ReminderRow.class, page -> rows(slice(calls, page), day));
        journal.write("deadline.reminders-exported", "case-list", caller.scope(), caller.scope(), Map.of("onDay", day));
        return file;
    }

    private LocalDate day(LocalDate asked) {
        LocalDate today = VietnamTime.today(clock);
        if (asked == null) {
            return today;
        }
        LocalDate first = today.minusYears(REACH);
        LocalDate last = today.plusYears(REACH);
        if (asked.isBefore(first) || asked.isAfter(last)) {
            throw ProblemException.invalid("onDay", "deadline.day-out-of-range", Map.of("first", first, "last", last));
        }
        return asked;
    }

    private List<Call> calls(LocalDate day) {
        List<RungView> ladder = rungs.on(day);
        WorkingCalendar calendar = deadlines.calendar();
        var calls = new ArrayList<Call>();
        boolean past = day.isBefore(VietnamTime.today(clock));
        deadlines.underWay(day, past, null, calendar, (file, deadline) -> {
            boolean runs = deadline.standing() == Standing.RUNNING || deadline.standing() == Standing.OVERDUE;
            for (RungView rung : runs ? ladder : List.<RungView>of()) {
                if (calendar.shift(deadline.dueOn(), rung.days()).equals(day)) {
                    calls.add(new Call(new Due(file.id(), deadline), rung));
                }
            }
        });
        calls.sort(Comparator.comparing(Call::order));
        return calls;
    }

    private static Page<Call> slice(List<Call> sorted, PageRequest page) {
        String after = page.place(3)
                .map(place -> String.join(
                        " ",
                        Cursor.at(place.date(0), place.text(1), place.id(2)).values()))
                .orElse("");
        List<Call> rows = sorted.stream()
                .filter(each -> each.order().compareTo(after) > 0)
                .limit(page.rows())
                .toList();
        return Page.of(rows, page.limit, Call::place);
    }

    private Page<ReminderRow> rows(Page<Call> page, LocalDate day) {
        List<UUID> ids = page.items().stream()
                .map(each -> each.due().caseId())
                .distinct()
                .toList();
        Map<UUID, DueCases.Told> told = cases.of(ids);
        Map<UUID, ReminderTargets.Target> to = targets.of(ids, day);
        return page.map(each ->
                row(each, told.get(each.due().caseId()), to.get(each.due().caseId())));
    }

    private static ReminderRow row(Call call, DueCases.Told file, ReminderTargets.Target target) {
        Deadline deadline = call.due().deadline();
        String to = null;
        String name = null;
        switch (Audience.valueOf(call.rung().audience())) {
            case TEAM_HEAD -> {
                to = target.head();
                name = target.headName();
            }
            case HIGHER_COMMITTEE -> {
                to = target.above();
                name = target.aboveName();
            }
            case LEAD_BODY_APPROVER -> {
                // Told below, as all who have nobody else.
            }
        }
        return new ReminderRow(
                call.rung().code(),
                call.rung().name(),
                call.rung().audience(),
                to == null ? file.leadBody() : to,
                to == null ? file.leadBodyName() : name,
                file.id(),
                file.reference(),
                file.kind(),
                file.leadBody(),
                file.leadBodyName(),
                deadline.dueOn(),
                deadline.standing(),
                deadline.left(),
                deadline.late(),
                deadline.isProvisional());
    }
}
