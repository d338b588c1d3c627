package vn.capuy.inspection.remedy;

import static vn.capuy.inspection.remedy.RemedyState.CANCELLED;
import static vn.capuy.inspection.remedy.RemedyState.OPEN;
import static vn.capuy.inspection.remedy.RemedyState.REPORTED;
import static vn.capuy.inspection.remedy.RemedyState.RETURNED;
import static vn.capuy.inspection.remedy.RemedyState.VERIFIED;
import static vn.capuy.inspection.remedy.RemedyStep.CANCEL;
import static vn.capuy.inspection.remedy.RemedyStep.EXTEND;
import static vn.capuy.inspection.remedy.RemedyStep.REPORT;
import static vn.capuy.inspection.remedy.RemedyStep.RETURN;
import static vn.capuy.inspection.remedy.RemedyStep.VERIFY;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Theo dõi, đôn đốc việc thực hiện kết luận kiểm tra: from the requirement until it is verified. */
final class RemedyLifecycle {
    private static final Citation FOLLOW_UP = Citation.of("22-QĐ/TW").certainty(Certainty.GENERAL);
    private static final String MORE_TIME = "more time is needed, for a reason that is told";
    private static final String NOT_NEEDED = "what was to be put right has fallen away";

    static final Lifecycle<RemedyState, RemedyStep> TABLE = Lifecycle.<RemedyState, RemedyStep>named(
                    "inspection-remedy")
            .from(OPEN)
            .on(REPORT)
            .to(REPORTED)
            .by(Roles.INSPECTION_EDITOR)
            .under(FOLLOW_UP)
            .from(REPORTED)
            .on(VERIFY)
            .to(VERIFIED)
            .by(Roles.INSPECTION_APPROVER)
            .under(FOLLOW_UP)
            .from(REPORTED)
            .on(RETURN)
            .to(RETURNED)
            .by(Roles.INSPECTION_APPROVER)
            .under(FOLLOW_UP)
            .from(RETURNED)
            .on(REPORT)
            .to(REPORTED)
            .by(Roles.INSPECTION_EDITOR)
            .under(FOLLOW_UP)
            .from(OPEN)
            .on(EXTEND)
            .to(OPEN)
            .by(Roles.INSPECTION_APPROVER)
            .under(MORE_TIME)
            .from(RETURNED)
            .on(EXTEND)
            .to(RETURNED)
            .by(Roles.INSPECTION_APPROVER)
            .under(MORE_TIME)
            .from(OPEN)
            .on(CANCEL)
            .to(CANCELLED)
            .by(Roles.INSPECTION_APPROVER)
            .under(NOT_NEEDED)
            .from(RETURNED)
            .on(CANCEL)
            .to(CANCELLED)
            .by(Roles.INSPECTION_APPROVER)
            .under(NOT_NEEDED)
            .build();

    private RemedyLifecycle() {}
}
