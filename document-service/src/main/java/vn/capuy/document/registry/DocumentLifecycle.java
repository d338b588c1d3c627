package vn.capuy.document.registry;

import static vn.capuy.document.registry.DocumentLifecycle.State.ISSUED;
import static vn.capuy.document.registry.DocumentLifecycle.State.VOIDED;
import static vn.capuy.document.registry.DocumentLifecycle.Step.VOID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a document in the register. It begins with its issue, which gives it its number. */
final class DocumentLifecycle {
    @Schema(name = "DocumentState")
    enum State {
        /** Đã ban hành. */
        ISSUED,
        /** Huỷ: entered by mistake; the number stays taken. */
        VOIDED
    }

    enum Step {
        VOID
    }

    static final Lifecycle<State, Step> TABLE = Lifecycle.<State, Step>named("document-register")
            .from(ISSUED)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under("entered by mistake; the number stays taken")
            .build();

    private DocumentLifecycle() {}
}
