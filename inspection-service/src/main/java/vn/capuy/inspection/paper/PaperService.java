package vn.capuy.inspection.paper;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** What is done with the papers of a case: listed, entered, voided. Every read and write is in the journal of the case. */
@ApplicationScoped
class PaperService {
    private static final String CASE = "case";

    private final CaseAccess access;
    private final CasePapers papers;
    private final PaperQueries queries;
    private final PaperCheck check;
    private final List<PaperUse> uses;
    private final Entries entries;
    private final Journal journal;

    PaperService(
            CaseAccess access,
            CasePapers papers,
            PaperQueries queries,
            PaperCheck check,
            @All List<PaperUse> uses,
            Entries entries,
            Journal journal) {
        this.access = access;
        this.papers = papers;
        this.queries = queries;
        this.check = check;
        this.uses = uses;
        this.entries = entries;
        this.journal = journal;
    }

    /** A paper, and the version of its case from which the next change is made. */
    record Versioned(PaperView view, long version) {}

    @Transactional
    Page<PaperView> page(UUID caseId, PaperKind kind, PageRequest page) {
        CaseDetail file = access.find(caseId);
        journal.write("case.papers.read", CASE, caseId, file.leadBody(), null);
        return queries.page(caseId, kind, page);
    }

    @Transactional
    Versioned read(UUID caseId, UUID id) {
        CaseDetail file = access.find(caseId);
        PaperView found = queries.find(caseId, id).orElseThrow(ProblemException::notFound);
        journal.write("case.paper.read", CASE, caseId, file.leadBody(), Map.of("paper", id));
        return new Versioned(found, file.version());
    }

    @Transactional
    Versioned enter(UUID caseId, String ifMatch, NewPaper asked) {
        CaseDetail file = access.change(caseId, ifMatch);
        check.of(caseId, asked);
        var paper = new CasePaper(caseId, asked, entries.now());
        papers.persistAndFlush(paper);
        journal.write("case.paper-entered", CASE, caseId, file.leadBody(), asked);
        return view(caseId, paper.id());
    }

    @Transactional
    Versioned voidFor(UUID caseId, UUID id, String ifMatch, String reason) {
        CaseDetail file = access.change(caseId, ifMatch);
        CasePaper paper = papers.require(caseId, id);
        if (uses.stream().anyMatch(use -> use.restsOn(id))) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "paper.is-evidence");
        }
        paper.voidFor(reason, entries.now());
        papers.flush();
        journal.write("case.paper-voided", CASE, caseId, file.leadBody(), Map.of("paper", id, "reason", reason));
        return view(caseId, id);
    }

    private Versioned view(UUID caseId, UUID id) {
        PaperView found = queries.find(caseId, id).orElseThrow(ProblemException::notFound);
        return new Versioned(found, access.version(caseId));
    }
}
