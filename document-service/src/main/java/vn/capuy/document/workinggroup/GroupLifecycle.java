package vn.capuy.document.workinggroup;

import static vn.capuy.document.workinggroup.GroupLifecycle.State.ENDED;
import static vn.capuy.document.workinggroup.GroupLifecycle.State.VOIDED;
import static vn.capuy.document.workinggroup.GroupLifecycle.State.WORKING;
import static vn.capuy.document.workinggroup.GroupLifecycle.Step.END;
import static vn.capuy.document.workinggroup.GroupLifecycle.Step.VOID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a working group. It begins with its founding. */
final class GroupLifecycle {
    @Schema(name = "WorkingGroupState")
    enum State {
        /** Đang hoạt động. */
        WORKING,
        /** Đã kết thúc hoạt động. */
        ENDED,
        /** Huỷ: entered by mistake. */
        VOIDED
    }

    enum Step {
        END,
        VOID
    }

    static final Lifecycle<State, Step> TABLE = Lifecycle.<State, Step>named("document-working-group")
            .from(WORKING)
            .on(END)
            .to(ENDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under("decided by the committee that founded it")
            .from(WORKING)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under("entered by mistake")
            .from(ENDED)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under("entered by mistake")
            .build();

    private GroupLifecycle() {}
}
