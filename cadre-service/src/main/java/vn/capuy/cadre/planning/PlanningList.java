package vn.capuy.cadre.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
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
    private UUID supplements;
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private PlanningState state;

    private LocalDate submittedOn;
    private Instant submittedAt;
    private String submittedBy;
    private String ground;
    private String approvingBody;
    private LocalDate approvedOn;
    private Instant approvedAt;
    private String approvedBy;
    private String rejectedReason;
    private String rulebook;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String findings;

    /** For Hibernate only. */
    protected PlanningList() {}

    PlanningList(
            String code, String committee, String targetTerm, UUID supplements, LocalDate proposedOn, Entry entry) {
        super(entry);
        this.code = code;
        this.committee = committee;
        this.targetTerm = targetTerm;
        this.supplements = supplements;
        this.proposedOn = proposedOn;
        this.state = PlanningLifecycle.TABLE.initial();
    }

    PlanningState state() {
        return state;
    }

    /** Refuses unless cadres may come and go, and meetings be held. */
    void requireDraft() {
        if (isVoided() || state != PlanningState.DRAFT) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "planning.not-draft");
        }
    }

    /** @param why the ground on which it goes on although a target is missed; null where none is */
    void submit(LocalDate day, String why, Findings.Ruled ruled, Entry entry) {
        if (day.isBefore(proposedOn)) {
            throw ProblemException.invalid("submittedOn", "planning.submitted-before-proposed");
        }
        take(PlanningStep.SUBMIT);
        submittedOn = day;
        submittedAt = entry.at();
        submittedBy = entry.by();
        ground = why;
        measuredBy(ruled);
    }

    /** A list of the past that was before the competent body when it was entered: recorded, not judged. */
    void submitUnjudged() {
        take(PlanningStep.SUBMIT);
    }

    /** @param ruled what the rules found; null for the past */
    void approve(String body, LocalDate day, Findings.Ruled ruled, Entry entry) {
        if (day.isBefore(proposedOn) || (submittedOn != null && day.isBefore(submittedOn))) {
            throw ProblemException.invalid("approvedOn", "planning.approved-before-proposed");
        }
        take(PlanningStep.APPROVE);
        approvingBody = body;
        approvedOn = day;
        approvedAt = entry.at();
        approvedBy = entry.by();
        measuredBy(ruled);
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

    private void measuredBy(Findings.Ruled ruled) {
        if (ruled != null) {
            rulebook = ruled.rulebook();
            findings = ruled.json();
        }
    }

    private void take(PlanningStep step) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        state = PlanningLifecycle.TABLE.on(state, step).to();
    }
}
