package vn.capuy.document.workinggroup.member;

import static vn.capuy.document.workinggroup.member.MemberLifecycle.Step.END;
import static vn.capuy.document.workinggroup.member.MemberLifecycle.Step.REPLACE;
import static vn.capuy.document.workinggroup.member.MemberLifecycle.Step.VOID;
import static vn.capuy.document.workinggroup.member.MemberState.ENDED;
import static vn.capuy.document.workinggroup.member.MemberState.SERVING;
import static vn.capuy.document.workinggroup.member.MemberState.VOIDED;

import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a seat. It begins when it is entered. */
final class MemberLifecycle {
    enum Step {
        END,
        /** Kiện toàn: ended, and taken by the next one on the day after. */
        REPLACE,
        VOID
    }

    private static final String DECIDED = "decided by the committee that founded the body";
    private static final String MISTAKE = "entered by mistake";

    static final Lifecycle<MemberState, Step> TABLE = Lifecycle.<MemberState, Step>named("document-group-member")
            .from(SERVING)
            .on(END)
            .to(ENDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(DECIDED)
            .from(SERVING)
            .on(REPLACE)
            .to(ENDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(DECIDED)
            .from(SERVING)
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

    private MemberLifecycle() {}
}
