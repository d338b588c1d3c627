package vn.capuy.inspection.team.interest;

import static vn.capuy.inspection.team.interest.InterestState.DECLARED;
import static vn.capuy.inspection.team.interest.InterestState.MAY_STAY;
import static vn.capuy.inspection.team.interest.InterestState.RECUSED;
import static vn.capuy.inspection.team.interest.InterestStep.ALLOW;
import static vn.capuy.inspection.team.interest.InterestStep.RECUSE;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Khai báo và xử lý quan hệ, lợi ích liên quan. */
final class InterestLifecycle {
    private static final Citation INTERESTS = Citation.of("131-QĐ/TW").certainty(Certainty.GENERAL);

    static final Lifecycle<InterestState, InterestStep> TABLE = Lifecycle.<InterestState, InterestStep>named(
                    "inspection-interest")
            .from(DECLARED)
            .on(ALLOW)
            .to(MAY_STAY)
            .by(Roles.INSPECTION_APPROVER)
            .under(INTERESTS)
            .from(DECLARED)
            .on(RECUSE)
            .to(RECUSED)
            .by(Roles.INSPECTION_APPROVER)
            .under(INTERESTS)
            .build();

    private InterestLifecycle() {}
}
