package vn.capuy.cadre.movement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A movement of a cadre from one post to another. It is counted once it is approved and as long as it is not voided. */
@Entity
class Movement extends Recorded {
    private String reference;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private UUID person;
    private UUID fromPost;
    private UUID toPost;
    private String decidedBy;
    private LocalDate decidedOn;
    private LocalDate effectiveOn;
    private LocalDate plannedReturnOn;
    private LocalDate dueOn;
    private boolean keepsOrigin;
    private boolean higherPost;
    private String specialDecision;

    @Enumerated(EnumType.STRING)
    private MovementState state;

    private Instant approvedAt;
    private String approvedBy;
    private String rejectedReason;
    private String withdrawnReason;
    private String rulebook;
    private LocalDate endedOn;
    private Instant endedAt;
    private String endedBy;
    private String endReason;
    private UUID returnedTo;

    /** For Hibernate only. */
    protected Movement() {}

    /** A proposal. */
    Movement(MovementRequest asked, MovementParties parties, Entry entry) {
        super(entry);
        this.reference = asked.reference();
        this.kind = asked.kind();
        this.person = parties.person().id();
        this.fromPost = parties.from().id();
        this.toPost = parties.to().id();
        this.decidedBy = asked.decidedBy();
        this.decidedOn = asked.decidedOn();
        this.effectiveOn = asked.effectiveOn();
        this.plannedReturnOn = asked.plannedReturnOn();
        this.dueOn = asked.plannedReturnOn();
        this.keepsOrigin = !asked.leavesOrigin();
        this.higherPost = asked.isHigher();
        this.specialDecision = asked.specialDecision();
        this.state = MovementLifecycle.of(kind).initial();
    }

    /** A decision of the past, which is recorded as it was taken and not judged anew. */
    static Movement ofThePast(MovementRow row, MovementParties parties, Entry entry) {
        var movement = new Movement(row.movement(), parties, entry);
        movement.state = MovementState.APPROVED;
        movement.approvedAt = entry.at();
        movement.approvedBy = entry.by();
        if (row.voidReason() != null) {
            movement.voidFor(row.voidReason(), entry);
        }
        return movement;
    }

    MovementState state() {
        return state;
    }

    /** A step before the decision. */
    void prepare(MovementStep step) {
        take(step);
    }

    /** @param measuredBy the version of the rules that allowed it */
    void approve(String measuredBy, Entry entry) {
        take(MovementStep.APPROVE);
        approvedAt = entry.at();
        approvedBy = entry.by();
        rulebook = measuredBy;
    }

    void reject(String reason) {
        take(MovementStep.REJECT);
        rejectedReason = reason;
    }

    void withdraw(String reason) {
        take(MovementStep.WITHDRAW);
        withdrawnReason = reason;
    }

    void extendTo(LocalDate day) {
        take(MovementStep.EXTEND);
        dueOn = day;
    }

    /**
     * @param day the first day of what follows
     * @param backTo to which post the cadre comes back; null where he stays
     */
    void end(MovementStep how, LocalDate day, UUID backTo, String reason, Entry entry) {
        take(how);
        endedOn = day;
        endedAt = entry.at();
        endedBy = entry.by();
        endReason = reason;
        returnedTo = backTo;
    }

    private void take(MovementStep step) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        state = MovementLifecycle.of(kind).on(state, step);
    }
}
