package vn.capuy.document.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.document.secrecy.SecrecyLifecycle.Step;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** Settles what was proposed: only what another person approves changes the document. */
@ApplicationScoped
class SecrecySteps {
    private final DocumentAccess access;
    private final SecrecyDecisions decisions;
    private final SecrecyQueries queries;
    private final SecrecyService service;
    private final SecrecyJudge judge;
    private final Rulings rulings;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;

    SecrecySteps(
            DocumentAccess access,
            SecrecyDecisions decisions,
            SecrecyQueries queries,
            SecrecyService service,
            SecrecyJudge judge,
            Rulings rulings,
            Steps steps,
            Journal journal,
            Entries entries) {
        this.access = access;
        this.decisions = decisions;
        this.queries = queries;
        this.service = service;
        this.judge = judge;
        this.rulings = rulings;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    SecrecyDecisionView take(UUID id, String ifMatch, SecrecyStepRequest asked) {
        SecrecyDecisionView.Row found = queries.find(id).orElseThrow(ProblemException::notFound);
        access.open(found.document());
        Versions.require(ifMatch, found.version());
        // The document first, as when it is proposed, so that two who decide wait for each other instead of locking up.
        DocumentView document = access.change(found.document(), "*");
        SecrecyDecision decision = decisions.hold(id);
        Versions.require(ifMatch, decision.version());
        steps.require(SecrecyLifecycle.TABLE, decision.state(), asked.step(), decision.recordedBy());
        requireGround(asked);
        if (asked.step() == Step.APPROVE) {
            approve(document, decision, asked);
        } else {
            decision.drop(asked.step(), asked.ground(), entries.now());
            decisions.flush();
            tell(document, decision, null, null);
        }
        return service.view(queries.find(id).orElseThrow());
    }

    private void approve(DocumentView document, SecrecyDecision decision, SecrecyStepRequest asked) {
        SecrecyRequest proposed = decision.asked();
        service.requireClearance(proposed.level());
        Entry entry = entries.now();
        rulings.decide(
                SecrecyService.TYPE,
                decision.id(),
                judge.ruling(document, proposed, access.today()),
                asked.judgements(),
                entry);
        LocalDate openFrom = judge.opening(document, proposed);
        Clearance level = proposed.level() == null ? document.secrecy() : proposed.level();
        decision.approve(document.secrecy(), document.openFrom(), entry);
        decisions.flush();
        decisions.mark(document.id(), level, openFrom);
        tell(document, decision, level, openFrom);
    }

    private static void requireGround(SecrecyStepRequest asked) {
        boolean needed = asked.step() != Step.APPROVE;
        if (needed && asked.ground() == null) {
            throw ProblemException.invalid("ground", "violation.required");
        }
        if (!needed && asked.ground() != null) {
            throw ProblemException.invalid("ground", "secrecy.ground-not-asked");
        }
        if (needed && !asked.judgements().isEmpty()) {
            throw ProblemException.invalid("judgements", "judgement.not-asked");
        }
    }

    /** The journal is read without regard to clearance, so it bears levels and days, and no words. */
    private void tell(DocumentView document, SecrecyDecision decision, Clearance level, LocalDate openFrom) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("decision", decision.id());
        detail.put("kind", decision.kind());
        detail.put("state", decision.state());
        if (level != null) {
            detail.put("secrecy", level);
            detail.put("openFrom", openFrom);
        }
        journal.write("document.secrecy-settled", SecrecyService.DOCUMENT, document.id(), document.issuer(), detail);
    }
}
