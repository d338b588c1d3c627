package vn.capuy.inspection.petition;

import static vn.capuy.inspection.petition.PetitionState.ADMITTED;
import static vn.capuy.inspection.petition.PetitionState.CLASSIFIED;
import static vn.capuy.inspection.petition.PetitionState.CLOSED;
import static vn.capuy.inspection.petition.PetitionState.FORWARDED;
import static vn.capuy.inspection.petition.PetitionState.NOT_ADMITTED;
import static vn.capuy.inspection.petition.PetitionState.RECEIVED;
import static vn.capuy.inspection.petition.PetitionState.RESOLVED;
import static vn.capuy.inspection.petition.PetitionState.UNDER_RESOLUTION;
import static vn.capuy.inspection.petition.PetitionState.WITHDRAWN;
import static vn.capuy.inspection.petition.PetitionStep.ADMIT;
import static vn.capuy.inspection.petition.PetitionStep.BEGIN;
import static vn.capuy.inspection.petition.PetitionStep.CLASSIFY;
import static vn.capuy.inspection.petition.PetitionStep.CLOSE;
import static vn.capuy.inspection.petition.PetitionStep.CONTINUE;
import static vn.capuy.inspection.petition.PetitionStep.EXTEND;
import static vn.capuy.inspection.petition.PetitionStep.FORWARD;
import static vn.capuy.inspection.petition.PetitionStep.REFUSE;
import static vn.capuy.inspection.petition.PetitionStep.RESOLVE;
import static vn.capuy.inspection.petition.PetitionStep.WITHDRAW;
import static vn.capuy.platform.caller.Roles.INSPECTION_APPROVER;
import static vn.capuy.platform.caller.Roles.INSPECTION_EDITOR;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;

/** Quy trình tiếp nhận, xử lý, giải quyết đơn: from reception to the closed file. */
final class PetitionLifecycle {
    private static final Citation QD_22_2021 = Citation.of("22-QĐ/TW").certainty(Certainty.SECONDARY);
    private static final String FILED = "nothing is left to be done and the file is complete";

    static final Lifecycle<PetitionState, PetitionStep> TABLE = Lifecycle.<PetitionState, PetitionStep>named(
                    "inspection-petition")
            .from(RECEIVED)
            .on(CLASSIFY)
            .to(CLASSIFIED)
            .by(INSPECTION_EDITOR)
            .under(QD_22_2021)
            .from(RECEIVED)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .by(INSPECTION_EDITOR)
            .under(QD_22_2021)
            .from(CLASSIFIED)
            .on(ADMIT)
            .to(ADMITTED)
            .by(INSPECTION_APPROVER)
            .under(QD_22_2021)
            .from(CLASSIFIED)
            .on(REFUSE)
            .to(NOT_ADMITTED)
            .by(INSPECTION_APPROVER)
            .under(QD_22_2021)
            .from(CLASSIFIED)
            .on(FORWARD)
            .to(FORWARDED)
            .by(INSPECTION_APPROVER)
            .under(QD_22_2021)
            .from(CLASSIFIED)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .by(INSPECTION_EDITOR)
            .under(QD_22_2021)
            .from(ADMITTED)
            .on(BEGIN)
            .to(UNDER_RESOLUTION)
            .by(INSPECTION_EDITOR)
            .under(QD_22_2021)
            .from(ADMITTED)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .by(INSPECTION_EDITOR)
            .under(QD_22_2021)
            .from(UNDER_RESOLUTION)
            .on(EXTEND)
            .to(UNDER_RESOLUTION)
            .by(INSPECTION_APPROVER)
            .under(QD_22_2021)
            .from(UNDER_RESOLUTION)
            .on(RESOLVE)
            .to(RESOLVED)
            .by(INSPECTION_APPROVER)
            .under(QD_22_2021)
            .from(UNDER_RESOLUTION)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .by(INSPECTION_EDITOR)
            .under(QD_22_2021)
            .from(WITHDRAWN)
            .on(CONTINUE)
            .to(ADMITTED)
            .by(INSPECTION_APPROVER)
            .under(QD_22_2021)
            .from(WITHDRAWN)
            .on(CLOSE)
            .to(CLOSED)
            .by(INSPECTION_EDITOR)
            .under(FILED)
            .from(NOT_ADMITTED)
            .on(CLOSE)
            .to(CLOSED)
            .by(INSPECTION_EDITOR)
            .under(FILED)
            .from(FORWARDED)
            .on(CLOSE)
            .to(CLOSED)
            .by(INSPECTION_EDITOR)
            .under(FILED)
            .from(RESOLVED)
            .on(CLOSE)
            .to(CLOSED)
            .by(INSPECTION_EDITOR)
            .under(FILED)
            .build();

    private PetitionLifecycle() {}
}
