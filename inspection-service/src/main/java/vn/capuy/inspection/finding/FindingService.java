package vn.capuy.inspection.finding;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.CaseStage;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** What is done with findings: listed, read, entered, voided; all in the journal. */
@ApplicationScoped
class FindingService {
    private static final String CASE = "case";

    private final CaseAccess access;
    private final CaseFindings findings;
    private final FindingQueries queries;
    private final FindingCheck check;
    private final List<FindingUse> uses;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;

    FindingService(
            CaseAccess access,
            CaseFindings findings,
            FindingQueries queries,
            FindingCheck check,
            @All List<FindingUse> uses,
            Entries entries,
            Journal journal,
            Caller caller) {
        this.access = access;
        this.findings = findings;
        this.queries = queries;
        this.check = check;
        this.uses = uses;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
    }

    /** A finding, and the version of its case from which the next change is made. */
    record Versioned(FindingView view, long version) {}

    @Transactional
    Page<FindingView> ofCase(UUID caseId, PageRequest page) {
        CaseDetail file = access.find(caseId);
        journal.write("case.findings.read", CASE, caseId, file.leadBody(), null);
        return queries.ofCase(caseId, page);
    }

    /** Of all cases that the caller may see: one line of the journal. */
    @Transactional
    Page<FindingView> all(FindingFilter filter, PageRequest page) {
        Page<FindingView> found = queries.all(filter, page);
        var cases = found.items().stream().map(FindingView::caseId).distinct().toList();
        if (!cases.isEmpty()) {
            journal.write("finding.list.read", "finding-list", caller.scope(), caller.scope(), Map.of("cases", cases));
        }
        return found;
    }

    @Transactional
    Versioned read(UUID caseId, UUID id) {
        CaseDetail file = access.find(caseId);
        FindingView found = queries.find(caseId, id).orElseThrow(ProblemException::notFound);
        journal.write("case.finding.read", CASE, caseId, file.leadBody(), Map.of("finding", id));
        return new Versioned(found, file.version());
    }

    @Transactional
    Versioned enter(UUID caseId, String ifMatch, NewFinding asked) {
        CaseDetail file = access.change(caseId, ifMatch);
        if (file.stage() == CaseStage.PREPARATION) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "finding.before-conduct");
        }
        check.of(caseId, asked);
        var finding = new CaseFinding(caseId, asked, entries.now());
        findings.enter(List.of(new CaseFindings.Resting(finding, asked.evidence())));
        journal.write("case.finding-entered", CASE, caseId, file.leadBody(), asked);
        return view(caseId, finding.id());
    }

    @Transactional
    Versioned voidFor(UUID caseId, UUID id, String ifMatch, String reason) {
        CaseDetail file = access.change(caseId, ifMatch);
        CaseFinding finding = findings.require(caseId, id);
        if (uses.stream().anyMatch(use -> use.followsFrom(id))) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "finding.has-remedy");
        }
        finding.voidFor(reason, entries.now());
        findings.flush();
        journal.write("case.finding-voided", CASE, caseId, file.leadBody(), Map.of("finding", id, "reason", reason));
        return view(caseId, id);
    }

    private Versioned view(UUID caseId, UUID id) {
        FindingView found = queries.find(caseId, id).orElseThrow(ProblemException::notFound);
        return new Versioned(found, access.version(caseId));
    }
}
