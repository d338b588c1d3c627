package vn.capuy.document.criteria.registration;

import static vn.capuy.document.criteria.registration.RegistrationLifecycle.State.ENDED;
import static vn.capuy.document.criteria.registration.RegistrationLifecycle.State.VOIDED;
import static vn.capuy.document.criteria.registration.RegistrationLifecycle.State.WORKING;
import static vn.capuy.document.criteria.registration.RegistrationLifecycle.Step.END;
import static vn.capuy.document.criteria.registration.RegistrationLifecycle.Step.VOID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a registration. It begins when it is entered. */
final class RegistrationLifecycle {
    @Schema(name = "CriteriaRegistrationState")
    enum State {
        /** Đang phấn đấu, hoặc đang giữ vững. */
        WORKING,
        /** Đã kết thúc. */
        ENDED,
        /** Huỷ: entered by mistake. */
        VOIDED
    }

    enum Step {
        END,
        VOID
    }

    private static final String MISTAKE = "entered by mistake";

    static final Lifecycle<State, Step> TABLE = Lifecycle.<State, Step>named("document-criteria-registration")
            .from(WORKING)
            .on(END)
            .to(ENDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under("decided that the unit no longer works toward the set")
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
            .build();

    private RegistrationLifecycle() {}
}
