package vn.capuy.document.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.document.task.escalation.ReminderQueries.Asked;
import vn.capuy.document.task.escalation.ReminderQueries.Call;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** What is to be told to whom on a day: every task that was not handed in then and of which a rung falls on it. */
@ApplicationScoped
class Reminders {
    private final Rungs rungs;
    private final ReminderQueries queries;
    private final CalendarDays calendar;

    Reminders(Rungs rungs, ReminderQueries queries, CalendarDays calendar) {
        this.rungs = rungs;
        this.queries = queries;
        this.calendar = calendar;
    }

    /** @return the page of a day, read for every page by the same ladder and calendar */
    Function<PageRequest, Page<ReminderRow>> on(LocalDate day) {
        Map<String, RungView> ladder =
                rungs.on(day).stream().collect(Collectors.toMap(RungView::code, Function.identity()));
        WorkingCalendar working = calendar.calendar();
        List<Asked> asked = ladder.values().stream()
                .flatMap(rung ->
                        Calls.dueDays(working, day, rung.days()).stream().map(due -> new Asked(rung.code(), due)))
                .toList();
        var remaining = new Remaining(day, working);
        return page -> queries.page(asked, day, page)
                .map(call -> row(call, ladder.get(call.rung()), remaining.until(call.dueOn())));
    }

    private static ReminderRow row(Call call, RungView rung, Remaining.Count count) {
        boolean assigner = call.leaderless() || rung.audience() == Audience.ASSIGNER;
        boolean person = !assigner && rung.audience() == Audience.LEAD && call.leadMember() != null;
        return new ReminderRow(
                rung.code(),
                rung.name(),
                rung.audience(),
                assigner ? call.assignedBy() : person ? call.leadMember() : call.leadOrganisation(),
                assigner ? call.assignedByName() : person ? call.leadMemberName() : call.leadOrganisationName(),
                call.leaderless(),
                call.id(),
                call.reference(),
                call.content(),
                call.assignedBy(),
                call.assignedByName(),
                call.leadOrganisation(),
                call.leadOrganisationName(),
                call.leadMember(),
                call.leadMemberName(),
                call.dueOn(),
                call.state(),
                count.left(),
                count.late(),
                count.provisional());
    }
}
