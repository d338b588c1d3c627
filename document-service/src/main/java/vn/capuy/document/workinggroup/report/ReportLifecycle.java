package vn.capuy.document.workinggroup.report;

import static vn.capuy.document.workinggroup.report.ReportState.ACCEPTED;
import static vn.capuy.document.workinggroup.report.ReportState.DRAFT;
import static vn.capuy.document.workinggroup.report.ReportState.RETURNED;
import static vn.capuy.document.workinggroup.report.ReportState.SUBMITTED;
import static vn.capuy.document.workinggroup.report.ReportState.VOIDED;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The course of a report: written by the group, accepted or returned by the committee that founded it. */
final class ReportLifecycle {
    private static final Citation TRACKING = Citation.of("08-QC/TW").certainty(Certainty.GENERAL);
    private static final String MISTAKE = "entered by mistake";

    static final Lifecycle<ReportState, ReportStep> TABLE = Lifecycle.<ReportState, ReportStep>named(
                    "document-group-report")
            .from(DRAFT)
            .on(ReportStep.SUBMIT)
            .to(SUBMITTED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(TRACKING)
            .from(SUBMITTED)
            .on(ReportStep.ACCEPT)
            .to(ACCEPTED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(TRACKING)
            .from(SUBMITTED)
            .on(ReportStep.RETURN)
            .to(RETURNED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(TRACKING)
            .from(RETURNED)
            .on(ReportStep.SUBMIT)
            .to(SUBMITTED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(TRACKING)
            .from(DRAFT)
            .on(ReportStep.VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .from(SUBMITTED)
            .on(ReportStep.VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .from(RETURNED)
            .on(ReportStep.VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .from(ACCEPTED)
            .on(ReportStep.VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under(MISTAKE)
            .build();

    private ReportLifecycle() {}
}
