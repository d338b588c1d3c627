package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** What is due, soonest first. A due day is reckoned and not stored, so the cases under way are, all at once. */
@ApplicationScoped
class DeadlineLists {
    private final Deadlines deadlines;
    private final DueCases cases;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DeadlineLists(Deadlines deadlines, DueCases cases, Journal journal, Caller caller, Clock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<DeadlineRow> page(DeadlineFilter filter, PageRequest page) {
        Page<DeadlineRow> found = rows(Due.page(due(filter), page));
        journal.write("deadline.list-read", "case-list", caller.scope(), caller.scope(), filter.asked());
        return found;
    }

    @Transactional
    Response export(DeadlineFilter filter) {
        List<Due> due = due(filter);
        Response file = ListExport.of("deadlines", DeadlineRow.class, page -> rows(Due.page(due, page)));
        journal.write("deadline.exported", "case-list", caller.scope(), caller.scope(), filter.asked());
        return file;
    }

    private List<Due> due(DeadlineFilter filter) {
        LocalDate today = VietnamTime.today(clock);
        var found = new ArrayList<Due>();
        deadlines.underWay(today, false, filter.leadBody, deadlines.calendar(), (file, deadline) -> {
            if (filter.takes(deadline)) {
                found.add(new Due(file.id(), deadline));
            }
        });
        return Due.sorted(found);
    }

    private Page<DeadlineRow> rows(Page<Due> page) {
        Map<UUID, DueCases.Told> told =
                cases.of(page.items().stream().map(Due::caseId).toList());
        return page.map(each -> row(told.get(each.caseId()), each.deadline()));
    }

    private static DeadlineRow row(DueCases.Told file, Deadline deadline) {
        return new DeadlineRow(
                file.id(),
                file.reference(),
                file.kind(),
                file.leadBody(),
                file.leadBodyName(),
                file.matter(),
                file.decidedOn(),
                deadline.from(),
                deadline.originalDueOn(),
                deadline.dueOn(),
                deadline.standing(),
                deadline.left(),
                deadline.late(),
                deadline.isProvisional());
    }
}
