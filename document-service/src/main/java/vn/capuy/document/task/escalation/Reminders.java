package vn.capuy.document.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.document.task.escalation.Directing.Body;
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
    private final Directing directing;
    private final CalendarDays calendar;

    Reminders(Rungs rungs, ReminderQueries queries, Directing directing, CalendarDays calendar) {
        this.rungs = rungs;
        this.queries = queries;
        this.directing = directing;
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
        var assigners = new HashMap<String, Body>();
        return page -> queries.page(asked, day, page).map(call -> {
            RungView rung = ladder.get(call.rung());
            return row(call, rung, to(call, rung, day, assigners), remaining.until(call.dueOn()));
        });
    }

    /** @param assigners who stands for the bodies that assigned, as far as that was asked before */
    private Body to(Call call, RungView rung, LocalDate day, Map<String, Body> assigners) {
        if (call.leaderless() || rung.audience() == Audience.ASSIGNER) {
            var assigner = new Body(call.assignedBy(), call.assignedByName());
            return call.assignerEnded()
                    ? assigners.computeIfAbsent(assigner.code(), code -> directing.insteadOf(assigner, day))
                    : assigner;
        }
        return rung.audience() == Audience.LEAD && call.leadMember() != null
                ? new Body(call.leadMember(), call.leadMemberName())
                : new Body(call.leadOrganisation(), call.leadOrganisationName());
    }

    private static ReminderRow row(Call call, RungView rung, Body to, Remaining.Count count) {
        return new ReminderRow(
                rung.code(),
                rung.name(),
                rung.audience(),
                to.code(),
                to.name(),
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
