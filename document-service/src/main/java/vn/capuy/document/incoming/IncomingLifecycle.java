package vn.capuy.document.incoming;

import static vn.capuy.document.incoming.IncomingState.ANSWERED;
import static vn.capuy.document.incoming.IncomingState.DONE_WITHOUT_ANSWER;
import static vn.capuy.document.incoming.IncomingState.FORWARDED;
import static vn.capuy.document.incoming.IncomingState.IN_HAND;
import static vn.capuy.document.incoming.IncomingState.RECEIVED;
import static vn.capuy.document.incoming.IncomingState.ROUTED;
import static vn.capuy.document.incoming.IncomingStep.ANSWER;
import static vn.capuy.document.incoming.IncomingStep.CLOSE;
import static vn.capuy.document.incoming.IncomingStep.EXTEND;
import static vn.capuy.document.incoming.IncomingStep.FORWARD;
import static vn.capuy.document.incoming.IncomingStep.REROUTE;
import static vn.capuy.document.incoming.IncomingStep.ROUTE;
import static vn.capuy.document.incoming.IncomingStep.TAKE_IN_HAND;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Tiếp nhận, phân phối và theo dõi giải quyết văn bản đến. Who distributes is not the clerk who entered the arrival. */
final class IncomingLifecycle {
    private static final Citation OFFICE_WORK = Citation.of("66-QĐ/TW").certainty(Certainty.GENERAL);
    private static final String MORE_TIME = "more time is needed, for a ground that is told";
    private static final String NOT_OURS = "it is for another to deal with";
    private static final String NO_ANSWER = "nothing is to be answered, for a ground that is told";
    private static final String ANOTHER_HANDLER = "another is to deal with it, for a ground that is told";

    static final Lifecycle<IncomingState, IncomingStep> TABLE = Lifecycle.<IncomingState, IncomingStep>named(
                    "document-incoming")
            .from(RECEIVED)
            .on(ROUTE)
            .to(ROUTED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(OFFICE_WORK)
            .from(RECEIVED)
            .on(CLOSE)
            .to(DONE_WITHOUT_ANSWER)
            .by(Roles.DOCUMENT_APPROVER)
            .under(NO_ANSWER)
            .from(RECEIVED)
            .on(FORWARD)
            .to(FORWARDED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(NOT_OURS)
            .from(ROUTED)
            .on(TAKE_IN_HAND)
            .to(IN_HAND)
            .by(Roles.DOCUMENT_EDITOR)
            .under(OFFICE_WORK)
            .from(ROUTED)
            .on(REROUTE)
            .to(ROUTED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(ANOTHER_HANDLER)
            .from(ROUTED)
            .on(EXTEND)
            .to(ROUTED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(MORE_TIME)
            .from(ROUTED)
            .on(FORWARD)
            .to(FORWARDED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(NOT_OURS)
            .from(IN_HAND)
            .on(ANSWER)
            .to(ANSWERED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(OFFICE_WORK)
            .from(IN_HAND)
            .on(CLOSE)
            .to(DONE_WITHOUT_ANSWER)
            .by(Roles.DOCUMENT_EDITOR)
            .under(NO_ANSWER)
            .from(IN_HAND)
            .on(FORWARD)
            .to(FORWARDED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(NOT_OURS)
            .from(IN_HAND)
            .on(REROUTE)
            .to(ROUTED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(ANOTHER_HANDLER)
            .from(IN_HAND)
            .on(EXTEND)
            .to(IN_HAND)
            .by(Roles.DOCUMENT_APPROVER)
            .under(MORE_TIME)
            .build();

    private IncomingLifecycle() {}
}
