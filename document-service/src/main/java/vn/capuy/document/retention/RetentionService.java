package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** How long documents are kept, and which are held back. */
@ApplicationScoped
class RetentionService {
    private static final String DOCUMENT = "document";
    private static final int EARLIEST_YEAR = 1900;

    private final DocumentAccess access;
    private final RetentionPeriods periods;
    private final RetentionQueries queries;
    private final RetentionHolds holds;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;

    RetentionService(
            DocumentAccess access,
            RetentionPeriods periods,
            RetentionQueries queries,
            RetentionHolds holds,
            Organisation organisation,
            Journal journal,
            Entries entries) {
        this.access = access;
        this.periods = periods;
        this.queries = queries;
        this.holds = holds;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
    }

    RetentionView of(UUID id) {
        DocumentView document = access.open(id);
        RetentionPeriodView period = periods.of(document.type(), document.field(), document.issuedOn())
                .orElse(null);
        RetentionView.Disposal disposal = queries.disposal(id).orElse(null);
        return new RetentionView(
                id,
                period,
                dueOn(document.issuedOn(), period),
                queries.holds(id),
                disposal,
                disposal == null ? null : disposal.disposedOn(),
                document.version());
    }

    /** The day after the years, which are counted from the end of the year of issue. */
    private static LocalDate dueOn(LocalDate issuedOn, RetentionPeriodView period) {
        return period == null || period.permanent()
                ? null
                : LocalDate.of(issuedOn.getYear() + period.years() + 1, 1, 1);
    }

    Page<RetentionDueRow> due(RetentionDueFilter filter, PageRequest page) {
        organisation.requireKnown(filter.issuer);
        if (filter.dueTo != null && (filter.dueTo.getYear() < EARLIEST_YEAR || filter.dueTo.getYear() > 9999)) {
            throw ProblemException.invalid("dueTo", "violation.date");
        }
        return queries.due(filter, page);
    }

    @Transactional
    RetentionView hold(UUID id, String ifMatch, HoldRequest asked) {
        DocumentView document = access.change(id, ifMatch);
        if (asked.keptUntil() != null && !asked.keptUntil().isAfter(access.today())) {
            throw ProblemException.invalid("keptUntil", "retention.kept-until-past");
        }
        var hold = new RetentionHold(id, asked, entries.now());
        holds.persistAndFlush(hold);
        journal.write("document.retention-held", DOCUMENT, id, document.issuer(), Map.of("hold", hold.id()));
        return of(id);
    }

    @Transactional
    RetentionView lift(UUID holdId, String ifMatch, String reason) {
        RetentionHold hold = holds.findByIdOptional(holdId).orElseThrow(ProblemException::notFound);
        // A hold exists for whoever may look into its document.
        access.open(hold.document());
        Versions.require(ifMatch, hold.version());
        DocumentView document = access.change(hold.document(), "*");
        hold.voidFor(reason.strip(), entries.now());
        holds.flush();
        journal.write("document.retention-lifted", DOCUMENT, document.id(), document.issuer(), Map.of("hold", holdId));
        return of(document.id());
    }
}
