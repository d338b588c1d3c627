package vn.capuy.document.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Closed periods and their sheets are read, and what a sheet would say. */
@ApplicationScoped
class PeriodService {
    private final PeriodReads reads;
    private final SheetReads sheets;
    private final LateReads late;
    private final Organisation organisation;
    private final Journal journal;
    private final Clock clock;

    PeriodService(
            PeriodReads reads,
            SheetReads sheets,
            LateReads late,
            Organisation organisation,
            Journal journal,
            Clock clock) {
        this.reads = reads;
        this.sheets = sheets;
        this.late = late;
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    Page<ClosedPeriod> page(PeriodFilter filter, PageRequest page) {
        return reads.page(filter, page);
    }

    ClosedPeriod read(UUID id) {
        return reads.read(id);
    }

    /** Asks the whole sheet anew of the history. */
    PeriodSheetView verify(UUID id) {
        ClosedPeriod closed = reads.read(id);
        PeriodReads.Standing standing = reads.require(id);
        SheetTotals recomputed = sheets.totals(standing.sheet());
        return new PeriodSheetView(closed, recomputed, recomputed.equals(closed.totals()), late.count(standing));
    }

    Page<SheetLine> lines(UUID id, LineFilter filter, PageRequest page) {
        return sheets.page(reads.require(id), filter, page);
    }

    Page<LeadTotals> leads(UUID id, PageRequest page) {
        return sheets.leads(reads.require(id), page);
    }

    Page<LateEntry> late(UUID id, PageRequest page) {
        return late.page(reads.require(id), page);
    }

    List<Journal.Line> history(UUID id) {
        reads.require(id);
        return journal.of(PeriodClosing.SUBJECT, id);
    }

    /** What the sheet of the period that holds the day says now; 404 for a body that the caller may not know of. */
    PeriodPreview preview(PreviewParameters asked) {
        LocalDate today = VietnamTime.today(clock);
        CalendarPeriod period = CalendarPeriod.holding(asked.kind, asked.on);
        if (period.from().isAfter(today)) {
            throw ProblemException.invalid("on", "violation.future");
        }
        requireVisible(asked.org, period);
        boolean over = period.isOver(today);
        var before = reads.of(
                asked.org, CalendarPeriod.holding(asked.kind, period.from().minusDays(1)));
        var sheet = new Sheet(
                asked.org,
                period,
                over ? period.end() : today,
                clock.instant(),
                before.map(PeriodReads.Standing::closedAt).orElse(null));
        return new PeriodPreview(
                asked.org,
                asked.kind,
                period.key(),
                period.from(),
                period.to(),
                over,
                reads.of(asked.org, period).map(PeriodReads.Standing::id).orElse(null),
                over ? period.to() : today,
                sheet.known(),
                sheets.totals(sheet));
    }

    private void requireVisible(String org, CalendarPeriod period) {
        Optional<Organisation.Unit> unit = organisation.find(org);
        LocalDate day = PeriodBodies.lastDay(unit, period);
        if (unit.filter(each -> each.existsOn(day)).isEmpty()
                || organisation.visible(List.of(org), day).isEmpty()) {
            throw ProblemException.notFound();
        }
    }
}
