package vn.capuy.document.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Nhiệm vụ: what one lead has to do by a day. Its steps are kept beside it. */
@Entity
@DynamicUpdate
class Task extends Recorded {
    @Column(updatable = false)
    private String assignedBy;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private UUID parent;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String responsibility;

    @Column(updatable = false)
    private String authority;

    @Column(updatable = false)
    private String product;

    @Column(updatable = false)
    private String field;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TaskSource.Kind sourceKind;

    @Column(updatable = false)
    private UUID sourceDocument;

    @Column(updatable = false)
    private UUID sourceClause;

    @Column(updatable = false)
    private String sourceReference;

    @Column(updatable = false)
    private LocalDate assignedOn;

    @Column(updatable = false)
    private LocalDate startsOn;

    @Column(updatable = false)
    private LocalDate firstDueOn;

    private LocalDate dueOn;
    private String leadOrganisation;
    private String leadMember;
    private String leadMemberName;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    /** For Hibernate only. */
    protected Task() {}

    Task(NewTask told, NamedLead lead, Entry entry) {
        super(entry);
        this.assignedBy = told.assignedBy();
        this.reference = told.reference().strip();
        this.parent = told.parent();
        this.content = told.content().strip();
        this.responsibility = told.responsibility().strip();
        this.authority = told.authority().strip();
        this.product = told.product().strip();
        this.field = told.field();
        if (told.source() != null) {
            this.sourceKind = told.source().kind();
            this.sourceDocument = told.source().document();
            this.sourceClause = told.source().clause();
            this.sourceReference = told.source().reference();
        }
        this.assignedOn = told.assignedOn();
        this.startsOn = told.startsOn();
        this.firstDueOn = told.dueOn();
        this.dueOn = told.dueOn();
        this.state = TaskLifecycle.TABLE.initial();
        lead(lead);
    }

    private void lead(NamedLead lead) {
        leadOrganisation = lead.organisation();
        leadMember = lead.member();
        leadMemberName = lead.memberName();
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where the state does not allow it */
    void take(TaskStep step) {
        state = TaskLifecycle.TABLE.on(state, step).to();
    }

    /** @param until the new day, later than the one before */
    void extend(LocalDate until) {
        take(TaskStep.EXTEND);
        if (!until.isAfter(dueOn)) {
            throw new IllegalArgumentException(until + " is no extension of " + dueOn);
        }
        dueOn = until;
    }

    void handOver(NamedLead to) {
        take(TaskStep.HAND_OVER);
        lead(to);
    }

    void refuseIfVoided() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
    }

    String assignedBy() {
        return assignedBy;
    }

    TaskState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    NamedLead lead() {
        return new NamedLead(leadOrganisation, leadMember, leadMemberName);
    }
}
