package vn.capuy.document.workinggroup.charge;

import static vn.capuy.document.workinggroup.charge.ChargeLifecycle.Step.END;
import static vn.capuy.document.workinggroup.charge.ChargeLifecycle.Step.VOID;
import static vn.capuy.document.workinggroup.charge.ChargeState.ENDED;
import static vn.capuy.document.workinggroup.charge.ChargeState.HOLDS;
import static vn.capuy.document.workinggroup.charge.ChargeState.VOIDED;

import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a charge. It begins when it is entered. */
final class ChargeLifecycle {
    enum Step {
        END,
        VOID
    }

    private static final String MISTAKE = "entered by mistake";

    static final Lifecycle<ChargeState, Step> TABLE = Lifecycle.<ChargeState, Step>named("document-group-charge")
            .from(HOLDS)
            .on(END)
            .to(ENDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under("decided by the committee that founded the group")
            .from(HOLDS)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .from(ENDED)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .build();

    private ChargeLifecycle() {}
}
