package vn.capuy.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.CaseStage;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Remedies are listed, required of a case that is not closed, and voided. Every read and write is in the journal. */
@ApplicationScoped
class RemedyService {
    static final String CASE = "case";

    private final CaseAccess access;
    private final Remedies remedies;
    private final RemedyOwners owners;
    private final RemedyQueries queries;
    private final RemedyViews views;
    private final RemedyLog log;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RemedyService(
            CaseAccess access,
            Remedies remedies,
            RemedyOwners owners,
            RemedyQueries queries,
            RemedyViews views,
            RemedyLog log,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.remedies = remedies;
        this.owners = owners;
        this.queries = queries;
        this.views = views;
        this.log = log;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<RemedySummary> ofCase(UUID caseId, PageRequest page) {
        CaseDetail file = access.find(caseId);
        journal.write("case.remedies.read", CASE, caseId, file.leadBody(), null);
        return queries.page(caseId, new RemedyFilter(), page);
    }

    /** Of all cases that the caller may see: one line of the journal. */
    @Transactional
    Page<RemedySummary> all(RemedyFilter filter, PageRequest page) {
        Page<RemedySummary> found = queries.page(null, filter, page);
        var cases = found.items().stream().map(RemedySummary::caseId).distinct().toList();
        if (!cases.isEmpty()) {
            journal.write("remedy.list.read", "remedy-list", caller.scope(), caller.scope(), Map.of("cases", cases));
        }
        return found;
    }

    @Transactional
    RemedyView read(UUID id) {
        RemedyView found = views.of(id);
        journal.write(
                "case.remedy.read",
                CASE,
                found.remedy().caseId(),
                found.remedy().leadBody(),
                Map.of("remedy", id));
        return found;
    }

    @Transactional
    RemedyView require(UUID caseId, String ifMatch, NewRemedy asked) {
        CaseDetail file = access.change(caseId, ifMatch);
        if (file.stage() == CaseStage.PREPARATION) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "remedy.before-conduct");
        }
        var owner = owners.of(file, asked);
        var faults = new ArrayList<>(owner.faults());
        if (asked.requiredOn().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("requiredOn", "violation.future"));
        } else if (asked.requiredOn().isBefore(file.decidedOn())) {
            faults.add(new Fault("requiredOn", "remedy.before-last-step", Map.of("date", file.decidedOn())));
        }
        if (asked.dueOn().isBefore(asked.requiredOn())) {
            faults.add(Fault.of("dueOn", "remedy.due-before-required"));
        }
        if (asked.finding() != null && !remedies.isFinding(caseId, asked.finding())) {
            faults.add(Fault.of("finding", "remedy.finding-not-of-case"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var entry = entries.now();
        var remedy = new Remedy(caseId, asked, owner.memberName(), entry);
        remedies.persistAndFlush(remedy);
        log.required(remedy, asked.requiredOn(), entry);
        journal.write("case.remedy-required", CASE, caseId, file.leadBody(), asked);
        return views.of(remedy.id());
    }

    /** Also after the case is closed: what was required by mistake is not followed up. */
    @Transactional
    RemedyView voidFor(UUID id, String ifMatch, String reason) {
        RemedySummary found = views.summary(id, ifMatch);
        remedies.findById(id).voidFor(reason, entries.now());
        remedies.flush();
        journal.write(
                "case.remedy-voided", CASE, found.caseId(), found.leadBody(), Map.of("remedy", id, "reason", reason));
        return views.of(id);
    }
}
