package vn.capuy.inspection.programme;

import static vn.capuy.inspection.programme.AmendmentState.APPROVED;
import static vn.capuy.inspection.programme.AmendmentState.PROPOSED;
import static vn.capuy.inspection.programme.AmendmentState.REJECTED;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of an amendment: proposed by one, decided by another. */
final class AmendmentLifecycle {
    static final Lifecycle<AmendmentState, AmendmentStep> TABLE = Lifecycle.<AmendmentState, AmendmentStep>named(
                    "inspection-programme-amendment")
            .from(PROPOSED)
            .on(AmendmentStep.APPROVE)
            .to(APPROVED)
            .by(Roles.INSPECTION_APPROVER)
            .under(Citation.of("22-QĐ/TW").certainty(Certainty.GENERAL))
            .from(PROPOSED)
            .on(AmendmentStep.REJECT)
            .to(REJECTED)
            .by(Roles.INSPECTION_APPROVER)
            .under("the competent body does not agree, with its reason")
            .build();

    private AmendmentLifecycle() {}
}
