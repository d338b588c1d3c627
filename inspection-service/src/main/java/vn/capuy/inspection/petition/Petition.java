package vn.capuy.inspection.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/**
 * Đơn tố cáo, khiếu nại: one petition and how far it has come. What arrived is never changed, and the database gives it its
 * number; only what is done with it moves.
 */
@Entity
@Table(name = "petition")
@DynamicUpdate // The service's role may change no other columns than those that move.
class Petition extends Recorded {
    @Enumerated(EnumType.STRING)
    private PetitionKind kind;

    private String receivingBody;
    private String oldReference;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private PetitionChannel channel;

    private String forwardedBy;
    private String addressedTo;

    @Enumerated(EnumType.STRING)
    private SenderKind sender;

    private boolean copyOnly;
    private boolean sentToMany;
    private String summary;
    private String decisionReference;
    private String decisionBody;
    private LocalDate decidedOn;
    private LocalDate decisionReceivedOn;
    private boolean filedForOther;

    @Enumerated(EnumType.STRING)
    private ComplaintLevel level;

    private UUID previous;

    @Enumerated(EnumType.STRING)
    private PetitionState state;

    @Enumerated(EnumType.STRING)
    private PetitionClass classification;

    private LocalDate admittedOn;
    private int extensionDays;
    private UUID caseId;
    private UUID inspectionCase;
    private String forwardedTo;

    @Enumerated(EnumType.STRING)
    private PetitionOutcome outcome;

    private String discipline;
    private LocalDate resolvedOn;
    private Instant resolvedAt;
    private LocalDate resolutionDueOn;

    /** For Hibernate only. */
    protected Petition() {}

    Petition(NewPetition asked, String oldReference, Entry entry) {
        super(entry);
        this.kind = asked.kind();
        this.receivingBody = asked.receivingBody();
        this.oldReference = oldReference;
        this.receivedOn = asked.receivedOn();
        this.channel = asked.channel();
        this.forwardedBy = asked.forwardedBy();
        this.addressedTo = asked.addressedTo().strip();
        this.sender = asked.sender();
        this.copyOnly = asked.copyOnly();
        this.sentToMany = asked.sentToMany();
        this.summary = asked.summary().strip();
        this.state = PetitionLifecycle.TABLE.initial();
        if (asked.decision() != null) {
            complain(asked.decision());
        }
    }

    private void complain(NewPetition.ComplainedDecision decision) {
        decisionReference = decision.reference().strip();
        decisionBody = decision.body();
        decidedOn = decision.decidedOn();
        decisionReceivedOn = decision.receivedOn();
        filedForOther = decision.filedForOther();
        level = decision.level();
        previous = decision.previous();
    }

    void classify(PetitionClass as) {
        take(PetitionStep.CLASSIFY);
        classification = as;
    }

    void admit(LocalDate on) {
        take(PetitionStep.ADMIT);
        admittedOn = on;
    }

    /** @param ledTo the inspection on signs of violation to which it leads; null for none */
    void refuse(UUID ledTo) {
        take(PetitionStep.REFUSE);
        if (ledTo != null) {
            inspectionCase = ledTo;
            outcome = PetitionOutcome.LEADS_TO_INSPECTION;
        }
    }

    void forward(String to) {
        take(PetitionStep.FORWARD);
        forwardedTo = to;
    }

    /** The case in which it is resolved; where it has one already, that one. */
    void begin(UUID file) {
        take(PetitionStep.BEGIN);
        caseId = file;
    }

    void extend(int days) {
        take(PetitionStep.EXTEND);
        extensionDays += days;
    }

    /**
     * @param dueOn the day by which it was due; null where no term is known
     * @param decision of a complaint: the decision that changes or reverses the one complained of
     */
    void resolve(PetitionOutcome as, LocalDate on, LocalDate dueOn, String decision, Instant recorded) {
        take(PetitionStep.RESOLVE);
        outcome = as;
        resolvedOn = on;
        resolvedAt = recorded;
        resolutionDueOn = dueOn;
        discipline = decision;
    }

    void withdraw() {
        take(PetitionStep.WITHDRAW);
    }

    /** Its term goes on as it ran; one that was withdrawn before its admission is admitted by it. */
    void goOn(LocalDate on) {
        take(PetitionStep.CONTINUE);
        admittedOn = admittedOn == null ? on : admittedOn;
    }

    void close() {
        take(PetitionStep.CLOSE);
    }

    private void take(PetitionStep step) {
        refuseIfVoided();
        state = PetitionLifecycle.TABLE.on(state, step).to();
    }

    /** Nothing is added to a petition whose file is closed. */
    void refuseIfClosed() {
        refuseIfVoided();
        if (state == PetitionState.CLOSED) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.petition-closed");
        }
    }

    private void refuseIfVoided() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.petition-voided");
        }
    }

    PetitionState state() {
        return state;
    }
}
