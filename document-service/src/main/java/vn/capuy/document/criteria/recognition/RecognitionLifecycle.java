package vn.capuy.document.criteria.recognition;

import static vn.capuy.document.criteria.recognition.RecognitionLifecycle.State.RECOGNISED;
import static vn.capuy.document.criteria.recognition.RecognitionLifecycle.State.REVOKED;
import static vn.capuy.document.criteria.recognition.RecognitionLifecycle.State.VOIDED;
import static vn.capuy.document.criteria.recognition.RecognitionLifecycle.Step.REVOKE;
import static vn.capuy.document.criteria.recognition.RecognitionLifecycle.Step.VOID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a recognition. It begins with the decision. */
final class RecognitionLifecycle {
    @Schema(name = "RecognitionState")
    enum State {
        /** Đã công nhận. */
        RECOGNISED,
        /** Đã thu hồi quyết định công nhận. */
        REVOKED,
        /** Huỷ: entered by mistake. */
        VOIDED
    }

    enum Step {
        REVOKE,
        VOID
    }

    private static final String MISTAKE = "entered by mistake";

    static final Lifecycle<State, Step> TABLE = Lifecycle.<State, Step>named("document-criteria-recognition")
            .from(RECOGNISED)
            .on(REVOKE)
            .to(REVOKED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(Citation.of("18/2022/QĐ-TTg").certainty(Certainty.GENERAL))
            .from(RECOGNISED)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .from(REVOKED)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .build();

    private RecognitionLifecycle() {}
}
