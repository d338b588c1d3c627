package vn.capuy.document.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.IssueRequest;
import vn.capuy.document.registry.IssuedView;
import vn.capuy.document.registry.Issuing;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.step.Steps;

/** Issues a draft, which gives it its number in the same transaction, or releases its place. */
@ApplicationScoped
class DraftSteps {
    private final DraftAccess access;
    private final Drafts drafts;
    private final DraftViews views;
    private final Issuing issuing;
    private final Steps steps;
    private final Journal journal;

    DraftSteps(DraftAccess access, Drafts drafts, DraftViews views, Issuing issuing, Steps steps, Journal journal) {
        this.access = access;
        this.drafts = drafts;
        this.views = views;
        this.issuing = issuing;
        this.steps = steps;
        this.journal = journal;
    }

    @Transactional
    DraftView take(UUID id, String ifMatch, DraftStepRequest asked) {
        Draft draft = access.hold(id, ifMatch);
        steps.require(DraftLifecycle.TABLE, draft.state(), asked.step(), draft.recordedBy());
        asked.refuseFaults(draft.content().signer());
        return switch (asked.step()) {
            case ISSUE -> issue(draft, asked);
            case RELEASE -> release(draft, asked.reason());
        };
    }

    private DraftView issue(Draft draft, DraftStepRequest asked) {
        IssuedView issued = issuing.issue(request(draft, asked));
        draft.issuedAs(issued.document().id());
        drafts.flush();
        var detail = new LinkedHashMap<String, Object>();
        detail.put("document", issued.document().id());
        detail.put("notation", issued.document().notation());
        detail.put("issuedOn", issued.document().issuedOn());
        journal.write("document-draft.issued", DraftService.SUBJECT, draft.id(), draft.issuer(), detail);
        List<FindingView> findings = issued.findings();
        return views.of(draft.id(), findings);
    }

    private DraftView release(Draft draft, String reason) {
        draft.release(reason);
        drafts.flush();
        journal.write(
                "document-draft.released", DraftService.SUBJECT, draft.id(), draft.issuer(), Map.of("reason", reason));
        return views.of(draft.id());
    }

    private static IssueRequest request(Draft draft, DraftStepRequest asked) {
        DraftContent content = draft.content();
        return new IssueRequest(
                draft.issuer(),
                draft.type(),
                content.field(),
                asked.issuedOn(),
                content.inForceFrom(),
                content.inForceTo(),
                content.abstractText(),
                content.signingBody(),
                asked.signer() == null ? content.signer() : asked.signer(),
                content.urgency(),
                Clearance.NONE,
                false,
                asked.coIssuers(),
                asked.recipients(),
                asked.judgements());
    }
}
