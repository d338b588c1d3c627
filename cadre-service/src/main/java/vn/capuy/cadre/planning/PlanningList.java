package vn.capuy.cadre.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Danh sách quy hoạch of a committee for a term to come. */
@Entity
class PlanningList extends Recorded {
    private String code;
    private String committee;
    private String targetTerm;
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private PlanningState state;

    private String approvingBody;
    private LocalDate approvedOn;
    private Instant approvedAt;
    private String approvedBy;
    private String rejectedReason;
    private String rulebook;

    /** For Hibernate only. */
    protected PlanningList() {}

    PlanningList(String code, String committee, String targetTerm, LocalDate proposedOn, Entry entry) {
        super(entry);
        this.code = code;
        this.committee = committee;
        this.targetTerm = targetTerm;
        this.proposedOn = proposedOn;
        this.state = PlanningLifecycle.TABLE.initial();
    }

    PlanningState state() {
        return state;
    }

    /** @param measuredBy the version of the rules that allowed it; null for the past */
    void approve(String body, LocalDate day, String measuredBy, Entry entry) {
        if (day.isBefore(proposedOn)) {
            throw ProblemException.invalid("approvedOn", "planning.approved-before-proposed");
        }
        take(PlanningStep.APPROVE);
        approvingBody = body;
        approvedOn = day;
        approvedAt = entry.at();
        approvedBy = entry.by();
        rulebook = measuredBy;
    }

    void reject(String reason) {
        take(PlanningStep.REJECT);
        rejectedReason = reason;
    }

    /** Refuses unless a cadre may leave the list on that day. */
    void requireRemovable(LocalDate day) {
        if (isVoided() || state != PlanningState.APPROVED) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "planning.not-approved");
        }
        if (day.isBefore(approvedOn)) {
            throw ProblemException.invalid("removedOn", "planning.removed-before-approved");
        }
    }

    private void take(PlanningStep step) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        state = PlanningLifecycle.TABLE.on(state, step).to();
    }
}
