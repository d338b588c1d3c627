package vn.capuy.document.steering;

import static vn.capuy.document.steering.CommitteeLifecycle.Step.END;
import static vn.capuy.document.steering.CommitteeLifecycle.Step.MERGE;
import static vn.capuy.document.steering.CommitteeLifecycle.Step.VOID;
import static vn.capuy.document.steering.CommitteeState.ENDED;
import static vn.capuy.document.steering.CommitteeState.MERGED;
import static vn.capuy.document.steering.CommitteeState.VOIDED;
import static vn.capuy.document.steering.CommitteeState.WORKING;

import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a steering committee. It begins with its founding. */
final class CommitteeLifecycle {
    enum Step {
        END,
        MERGE,
        VOID
    }

    private static final String DECIDED = "decided by the committee that founded it";
    private static final String MISTAKE = "entered by mistake";

    static final Lifecycle<CommitteeState, Step> TABLE = Lifecycle.<CommitteeState, Step>named(
                    "document-steering-committee")
            .from(WORKING)
            .on(END)
            .to(ENDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(DECIDED)
            .from(WORKING)
            .on(MERGE)
            .to(MERGED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(DECIDED)
            .from(WORKING)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .from(ENDED)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .from(MERGED)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .build();

    private CommitteeLifecycle() {}
}
