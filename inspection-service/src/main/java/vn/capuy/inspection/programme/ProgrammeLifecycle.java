package vn.capuy.inspection.programme;

import static vn.capuy.inspection.programme.ProgrammeState.AMENDED;
import static vn.capuy.inspection.programme.ProgrammeState.APPROVED;
import static vn.capuy.inspection.programme.ProgrammeState.CLOSED;
import static vn.capuy.inspection.programme.ProgrammeState.DRAFT;
import static vn.capuy.inspection.programme.ProgrammeState.RETURNED;
import static vn.capuy.inspection.programme.ProgrammeState.SUBMITTED;
import static vn.capuy.inspection.programme.ProgrammeStep.AMEND;
import static vn.capuy.inspection.programme.ProgrammeStep.APPROVE;
import static vn.capuy.inspection.programme.ProgrammeStep.CLOSE;
import static vn.capuy.inspection.programme.ProgrammeStep.RETURN;
import static vn.capuy.inspection.programme.ProgrammeStep.SUBMIT;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a programme: made by one, approved by another, and after that changed by amendments alone. */
final class ProgrammeLifecycle {
    private static final Citation PROGRAMME = Citation.of("22-QĐ/TW").certainty(Certainty.GENERAL);

    static final Lifecycle<ProgrammeState, ProgrammeStep> TABLE = Lifecycle.<ProgrammeState, ProgrammeStep>named(
                    "inspection-programme")
            .from(DRAFT)
            .on(SUBMIT)
            .to(SUBMITTED)
            .by(Roles.INSPECTION_EDITOR)
            .under(PROGRAMME)
            .from(SUBMITTED)
            .on(RETURN)
            .to(RETURNED)
            .by(Roles.INSPECTION_APPROVER)
            .under("the competent body returns it, with its reason")
            .from(RETURNED)
            .on(SUBMIT)
            .to(SUBMITTED)
            .by(Roles.INSPECTION_EDITOR)
            .under(PROGRAMME)
            .from(SUBMITTED)
            .on(APPROVE)
            .to(APPROVED)
            .by(Roles.INSPECTION_APPROVER)
            .under(PROGRAMME)
            .from(APPROVED)
            .on(AMEND)
            .to(AMENDED)
            .by(Roles.INSPECTION_APPROVER)
            .under(PROGRAMME)
            .from(AMENDED)
            .on(AMEND)
            .to(AMENDED)
            .by(Roles.INSPECTION_APPROVER)
            .under(PROGRAMME)
            .from(APPROVED)
            .on(CLOSE)
            .to(CLOSED)
            .by(Roles.INSPECTION_APPROVER)
            .under("the year is over, and each item concluded or dropped")
            .from(AMENDED)
            .on(CLOSE)
            .to(CLOSED)
            .by(Roles.INSPECTION_APPROVER)
            .under("the year is over, and each item concluded or dropped")
            .build();

    private ProgrammeLifecycle() {}
}
