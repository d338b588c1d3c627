package vn.capuy.document.dispatch;

import static vn.capuy.document.dispatch.DispatchState.ACKNOWLEDGED;
import static vn.capuy.document.dispatch.DispatchState.DELIVERED;
import static vn.capuy.document.dispatch.DispatchState.RETURNED;
import static vn.capuy.document.dispatch.DispatchState.SENT;
import static vn.capuy.document.dispatch.DispatchStep.ACKNOWLEDGE;
import static vn.capuy.document.dispatch.DispatchStep.DELIVER;
import static vn.capuy.document.dispatch.DispatchStep.RETURN;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Phát hành và theo dõi văn bản gửi đi: from the sending until its receipt is acknowledged, or it comes back. */
final class DispatchLifecycle {
    private static final Citation OFFICE_WORK = Citation.of("66-QĐ/TW").certainty(Certainty.GENERAL);
    private static final String SIGNED = "the delivery slip is signed, or the receipt told over the network";
    private static final String CAME_BACK = "it could not be delivered, or was not meant for the recipient";

    static final Lifecycle<DispatchState, DispatchStep> TABLE = Lifecycle.<DispatchState, DispatchStep>named(
                    "document-dispatch")
            .from(SENT)
            .on(DELIVER)
            .to(DELIVERED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(OFFICE_WORK)
            .from(SENT)
            .on(ACKNOWLEDGE)
            .to(ACKNOWLEDGED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(SIGNED)
            .from(DELIVERED)
            .on(ACKNOWLEDGE)
            .to(ACKNOWLEDGED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(SIGNED)
            .from(SENT)
            .on(RETURN)
            .to(RETURNED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(CAME_BACK)
            .from(DELIVERED)
            .on(RETURN)
            .to(RETURNED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(CAME_BACK)
            .build();

    private DispatchLifecycle() {}
}
