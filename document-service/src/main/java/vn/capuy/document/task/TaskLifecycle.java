package vn.capuy.document.task;

import static vn.capuy.document.task.TaskState.ACCEPTED;
import static vn.capuy.document.task.TaskState.ASSIGNED;
import static vn.capuy.document.task.TaskState.CANCELLED;
import static vn.capuy.document.task.TaskState.IN_PROGRESS;
import static vn.capuy.document.task.TaskState.RETURNED;
import static vn.capuy.document.task.TaskState.SUBMITTED;
import static vn.capuy.document.task.TaskState.VERIFIED;
import static vn.capuy.document.task.TaskStep.ACCEPT;
import static vn.capuy.document.task.TaskStep.CANCEL;
import static vn.capuy.document.task.TaskStep.EXTEND;
import static vn.capuy.document.task.TaskStep.HAND_OVER;
import static vn.capuy.document.task.TaskStep.RETURN;
import static vn.capuy.document.task.TaskStep.START;
import static vn.capuy.document.task.TaskStep.SUBMIT;
import static vn.capuy.document.task.TaskStep.VERIFY;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Giao, thực hiện, nghiệm thu nhiệm vụ: from the assignment until it is verified. */
final class TaskLifecycle {
    private static final Citation CLEAR = Citation.of("226-KL/TW").certainty(Certainty.READ);
    private static final Citation TRACKED = Citation.of("08-QC/TW").certainty(Certainty.READ);
    private static final String MORE_TIME = "more time is needed, for a reason that is told";
    private static final String ANOTHER_LEAD = "who led leaves the office or the task, which is never without a lead";
    private static final String NOT_NEEDED = "what was to be done has fallen away";

    // spotless:off
    static final Lifecycle<TaskState, TaskStep> TABLE = Lifecycle.<TaskState, TaskStep>named("document-task")
            .from(ASSIGNED).on(ACCEPT).to(ACCEPTED).by(Roles.DOCUMENT_EDITOR).under(CLEAR)
            .from(ASSIGNED).on(START).to(IN_PROGRESS).by(Roles.DOCUMENT_EDITOR).under(CLEAR)
            .from(ACCEPTED).on(START).to(IN_PROGRESS).by(Roles.DOCUMENT_EDITOR).under(CLEAR)
            .from(RETURNED).on(START).to(IN_PROGRESS).by(Roles.DOCUMENT_EDITOR).under(CLEAR)
            .from(ASSIGNED).on(SUBMIT).to(SUBMITTED).by(Roles.DOCUMENT_EDITOR).under(CLEAR)
            .from(ACCEPTED).on(SUBMIT).to(SUBMITTED).by(Roles.DOCUMENT_EDITOR).under(CLEAR)
            .from(IN_PROGRESS).on(SUBMIT).to(SUBMITTED).by(Roles.DOCUMENT_EDITOR).under(CLEAR)
            .from(RETURNED).on(SUBMIT).to(SUBMITTED).by(Roles.DOCUMENT_EDITOR).under(CLEAR)
            .from(SUBMITTED).on(VERIFY).to(VERIFIED).by(Roles.DOCUMENT_APPROVER).under(TRACKED)
            .from(SUBMITTED).on(RETURN).to(RETURNED).by(Roles.DOCUMENT_APPROVER).under(TRACKED)
            .from(ASSIGNED).on(EXTEND).to(ASSIGNED).by(Roles.DOCUMENT_APPROVER).under(MORE_TIME)
            .from(ACCEPTED).on(EXTEND).to(ACCEPTED).by(Roles.DOCUMENT_APPROVER).under(MORE_TIME)
            .from(IN_PROGRESS).on(EXTEND).to(IN_PROGRESS).by(Roles.DOCUMENT_APPROVER).under(MORE_TIME)
            .from(RETURNED).on(EXTEND).to(RETURNED).by(Roles.DOCUMENT_APPROVER).under(MORE_TIME)
            .from(ASSIGNED).on(HAND_OVER).to(ASSIGNED).by(Roles.DOCUMENT_EDITOR).under(ANOTHER_LEAD)
            .from(ACCEPTED).on(HAND_OVER).to(ACCEPTED).by(Roles.DOCUMENT_EDITOR).under(ANOTHER_LEAD)
            .from(IN_PROGRESS).on(HAND_OVER).to(IN_PROGRESS).by(Roles.DOCUMENT_EDITOR).under(ANOTHER_LEAD)
            .from(SUBMITTED).on(HAND_OVER).to(SUBMITTED).by(Roles.DOCUMENT_EDITOR).under(ANOTHER_LEAD)
            .from(RETURNED).on(HAND_OVER).to(RETURNED).by(Roles.DOCUMENT_EDITOR).under(ANOTHER_LEAD)
            .from(ASSIGNED).on(CANCEL).to(CANCELLED).by(Roles.DOCUMENT_APPROVER).under(NOT_NEEDED)
            .from(ACCEPTED).on(CANCEL).to(CANCELLED).by(Roles.DOCUMENT_APPROVER).under(NOT_NEEDED)
            .from(IN_PROGRESS).on(CANCEL).to(CANCELLED).by(Roles.DOCUMENT_APPROVER).under(NOT_NEEDED)
            .from(RETURNED).on(CANCEL).to(CANCELLED).by(Roles.DOCUMENT_APPROVER).under(NOT_NEEDED)
            .build();
    // spotless:on

    private TaskLifecycle() {}
}
