package vn.capuy.document.retention;

import static vn.capuy.document.retention.DisposalLifecycle.State.APPROVED;
import static vn.capuy.document.retention.DisposalLifecycle.State.CARRIED_OUT;
import static vn.capuy.document.retention.DisposalLifecycle.State.PROPOSED;
import static vn.capuy.document.retention.DisposalLifecycle.State.REJECTED;
import static vn.capuy.document.retention.DisposalLifecycle.State.REVOKED;
import static vn.capuy.document.retention.DisposalLifecycle.State.WITHDRAWN;
import static vn.capuy.document.retention.DisposalLifecycle.Step.APPROVE;
import static vn.capuy.document.retention.DisposalLifecycle.Step.CARRY_OUT;
import static vn.capuy.document.retention.DisposalLifecycle.Step.REJECT;
import static vn.capuy.document.retention.DisposalLifecycle.Step.REVOKE;
import static vn.capuy.document.retention.DisposalLifecycle.Step.WITHDRAW;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Thủ tục tiêu huỷ tài liệu hết giá trị: the steps of a disposal list. */
final class DisposalLifecycle {
    private static final Citation LAW = Citation.of("01/2011/QH13").article(28).certainty(Certainty.GENERAL);

    @Schema(name = "DisposalState")
    enum State {
        PROPOSED,
        APPROVED,
        CARRIED_OUT,
        REJECTED,
        WITHDRAWN,
        REVOKED
    }

    @Schema(name = "DisposalStep")
    enum Step {
        APPROVE,
        CARRY_OUT,
        REJECT,
        WITHDRAW,
        REVOKE
    }

    static final Lifecycle<State, Step> TABLE = Lifecycle.<State, Step>named("document-disposal")
            .from(PROPOSED)
            .on(APPROVE)
            .to(APPROVED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(LAW)
            .from(PROPOSED)
            .on(REJECT)
            .to(REJECTED)
            .by(Roles.DOCUMENT_APPROVER)
            .under("the approver finds documents on it that are to be kept")
            .from(PROPOSED)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .by(Roles.DOCUMENT_EDITOR)
            .under("proposed by mistake")
            .from(APPROVED)
            .on(CARRY_OUT)
            .to(CARRIED_OUT)
            .by(Roles.DOCUMENT_EDITOR)
            .under(LAW)
            .from(APPROVED)
            .on(REVOKE)
            .to(REVOKED)
            .by(Roles.DOCUMENT_APPROVER)
            .under("what was approved is taken back before it is carried out")
            .build();

    private DisposalLifecycle() {}
}
