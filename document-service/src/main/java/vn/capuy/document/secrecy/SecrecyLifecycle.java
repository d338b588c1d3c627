package vn.capuy.document.secrecy;

import static vn.capuy.document.secrecy.SecrecyLifecycle.State.APPROVED;
import static vn.capuy.document.secrecy.SecrecyLifecycle.State.PROPOSED;
import static vn.capuy.document.secrecy.SecrecyLifecycle.State.REJECTED;
import static vn.capuy.document.secrecy.SecrecyLifecycle.State.WITHDRAWN;
import static vn.capuy.document.secrecy.SecrecyLifecycle.Step.APPROVE;
import static vn.capuy.document.secrecy.SecrecyLifecycle.Step.REJECT;
import static vn.capuy.document.secrecy.SecrecyLifecycle.Step.WITHDRAW;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a decision on secrecy. Only an approved one changes the document. */
final class SecrecyLifecycle {
    private static final Citation LAW = Citation.of("29/2018/QH14").certainty(Certainty.GENERAL);

    @Schema(name = "SecrecyDecisionState")
    enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    @Schema(name = "SecrecyDecisionStep")
    enum Step {
        APPROVE,
        REJECT,
        WITHDRAW
    }

    static final Lifecycle<State, Step> TABLE = Lifecycle.<State, Step>named("document-secrecy")
            .from(PROPOSED)
            .on(APPROVE)
            .to(APPROVED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(LAW)
            .from(PROPOSED)
            .on(REJECT)
            .to(REJECTED)
            .by(Roles.DOCUMENT_APPROVER)
            .under("the approver finds the ground wanting")
            .from(PROPOSED)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .by(Roles.DOCUMENT_EDITOR)
            .under("proposed by mistake")
            .build();

    private SecrecyLifecycle() {}
}
