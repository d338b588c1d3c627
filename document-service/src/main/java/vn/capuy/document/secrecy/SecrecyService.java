package vn.capuy.document.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** How secret documents are, what was proposed about it, and the abstract that is entered once a document is open. */
@ApplicationScoped
class SecrecyService {
    static final String DOCUMENT = "document";
    static final String TYPE = "secrecy-decision";

    private final DocumentAccess access;
    private final SecrecyDecisions decisions;
    private final SecrecyQueries queries;
    private final SecrecyJudge judge;
    private final Rulings rulings;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;

    SecrecyService(
            DocumentAccess access,
            SecrecyDecisions decisions,
            SecrecyQueries queries,
            SecrecyJudge judge,
            Rulings rulings,
            Steps steps,
            Journal journal,
            Entries entries,
            Caller caller) {
        this.access = access;
        this.decisions = decisions;
        this.queries = queries;
        this.judge = judge;
        this.rulings = rulings;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
    }

    @Transactional
    SecrecyView of(UUID document) {
        DocumentView found = access.open(document);
        Clearance today = found.levelOn(access.today());
        if (today != Clearance.NONE) {
            journal.write("document.secrecy.read", DOCUMENT, document, found.issuer(), null);
        }
        return new SecrecyView(
                document,
                found.secrecy(),
                today,
                found.openFrom(),
                found.abstractText() == null,
                queries.of(document),
                found.version());
    }

    /** One line of the journal tells how many abstracts were shown. */
    @Transactional
    Page<SecrecyDueRow> due(SecrecyDueFilter filter, PageRequest page) {
        Page<SecrecyDueRow> found = queries.due(filter, page);
        if (!found.items().isEmpty()) {
            int documents = found.items().size();
            journal.write(
                    "document.secrecy-due.read", TYPE, caller.scope(), caller.scope(), Map.of("documents", documents));
        }
        return found;
    }

    @Transactional
    SecrecyDecisionView read(UUID id) {
        SecrecyDecisionView.Row found = queries.find(id).orElseThrow(ProblemException::notFound);
        DocumentView document = access.open(found.document());
        if (document.levelOn(access.today()) != Clearance.NONE) {
            journal.write("document.secrecy.read", DOCUMENT, document.id(), document.issuer(), null);
        }
        return view(found);
    }

    @Transactional
    SecrecyDecisionView propose(UUID id, String ifMatch, SecrecyRequest asked) {
        DocumentView document = access.change(id, ifMatch);
        requireClearance(asked.level());
        LocalDate today = access.today();
        var faults = asked.faults(document.issuedOn(), today);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        judge.ruling(document, asked, today).orRefuse();
        judge.opening(document, asked);
        var proposed = new SecrecyDecision(id, asked, entries.now());
        decisions.persistAndFlush(proposed);
        journal.write(
                "document.secrecy-proposed",
                DOCUMENT,
                id,
                document.issuer(),
                Map.of("decision", proposed.id(), "kind", asked.kind()));
        return view(queries.find(proposed.id()).orElseThrow());
    }

    /** Nobody marks a document above his own clearance. */
    void requireClearance(Clearance level) {
        if (level != null && !caller.clearance().covers(level)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "document.above-clearance");
        }
    }

    SecrecyDecisionView view(SecrecyDecisionView.Row row) {
        return new SecrecyDecisionView(
                row,
                rulings.latest(TYPE, row.id()).orElse(null),
                steps.from(SecrecyLifecycle.TABLE, row.state(), row.recordedBy()));
    }

    @Transactional
    SecrecyView enterAbstract(UUID id, String ifMatch, String text) {
        DocumentView document = access.change(id, ifMatch);
        if (document.levelOn(access.today()) != Clearance.NONE) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "secrecy.abstract-still-secret");
        }
        if (!decisions.enterAbstract(id, text.strip())) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "secrecy.abstract-stands");
        }
        journal.write("document.abstract-entered", DOCUMENT, id, document.issuer(), Map.of("abstract", text.strip()));
        return of(id);
    }
}
