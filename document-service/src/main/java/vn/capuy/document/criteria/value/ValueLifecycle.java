package vn.capuy.document.criteria.value;

import static vn.capuy.document.criteria.value.ValueState.ENTERED;
import static vn.capuy.document.criteria.value.ValueState.REJECTED;
import static vn.capuy.document.criteria.value.ValueState.VERIFIED;
import static vn.capuy.document.criteria.value.ValueState.VOIDED;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Thẩm tra mức độ đạt: a value is entered, and verified or rejected by another. */
final class ValueLifecycle {
    enum Step {
        VERIFY,
        REJECT,
        VOID
    }

    private static final Citation APPRAISAL = Citation.of("18/2022/QĐ-TTg").certainty(Certainty.GENERAL);
    private static final String MISTAKE = "entered by mistake";

    static final Lifecycle<ValueState, Step> TABLE = Lifecycle.<ValueState, Step>named("document-criteria-value")
            .from(ENTERED)
            .on(Step.VERIFY)
            .to(VERIFIED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(APPRAISAL)
            .from(ENTERED)
            .on(Step.REJECT)
            .to(REJECTED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(APPRAISAL)
            .from(ENTERED)
            .on(Step.VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .from(VERIFIED)
            .on(Step.VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .build();

    private ValueLifecycle() {}
}
