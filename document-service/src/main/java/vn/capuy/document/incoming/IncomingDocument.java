package vn.capuy.document.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.registry.Urgency;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Văn bản đến: an arrival with its number, and how far it has come. Its steps are kept beside it. */
@Entity
@DynamicUpdate
class IncomingDocument extends Recorded {
    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private LocalDate arrivedOn;

    @Column(updatable = false)
    private String sender;

    @Column(updatable = false)
    private String senderName;

    @Column(updatable = false)
    private String notation;

    @Column(updatable = false)
    private String notationFolded;

    @Column(updatable = false)
    private LocalDate dated;

    @Column(updatable = false)
    private String type;

    @Column(name = "abstract", updatable = false)
    private String abstractText;

    @Column(updatable = false)
    private String abstractFolded;

    @Column(updatable = false)
    private boolean abstractWithheld;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Clearance secrecy;

    @Column(updatable = false)
    private UUID document;

    @Column(updatable = false)
    private String lateGround;

    @Enumerated(EnumType.STRING)
    private IncomingState state;

    private String handlerOrganisation;
    private String handlerName;
    private String handlerMember;
    private LocalDate dueOn;
    private LocalDate finishedOn;
    private Instant finishedAt;
    private UUID answer;

    /** For Hibernate only. */
    protected IncomingDocument() {}

    IncomingDocument(Arrival arrival, Entry entry) {
        super(entry);
        this.organisation = arrival.organisation();
        this.year = arrival.arrivedOn().getYear();
        this.number = arrival.number();
        this.arrivedOn = arrival.arrivedOn();
        this.sender = arrival.sender();
        this.senderName = arrival.senderName();
        this.notation = arrival.notation();
        this.notationFolded = folded(arrival.notation());
        this.dated = arrival.dated();
        this.type = arrival.type();
        this.abstractText = arrival.abstractText();
        this.abstractFolded = folded(arrival.abstractText());
        this.abstractWithheld = arrival.abstractText() == null;
        this.urgency = arrival.urgency();
        this.secrecy = arrival.secrecy();
        this.document = arrival.document();
        this.lateGround = arrival.lateGround();
        this.state = IncomingLifecycle.TABLE.initial();
    }

    /** Nothing is done with what is void. */
    void refuseIfVoided() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
    }

    private static String folded(String text) {
        return text == null ? null : VietnameseText.fold(text);
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where the state does not allow it */
    private void take(IncomingStep step) {
        refuseIfVoided();
        state = IncomingLifecycle.TABLE.on(state, step).to();
    }

    /** Routed for the first time or anew, taken in hand, or extended: it goes on with this handling. */
    void goOn(IncomingStep step, Handling handling) {
        take(step);
        handlerOrganisation = handling.organisation();
        handlerName = handling.name();
        handlerMember = handling.member();
        dueOn = handling.dueOn();
    }

    /**
     * Answered, done or forwarded.
     *
     * @param by the answering document; null where it is not answered
     */
    void finish(IncomingStep step, LocalDate day, UUID by, Entry entry) {
        take(step);
        if (day.isBefore(arrivedOn)) {
            throw new IllegalArgumentException("Finished on " + day + ", before its arrival on " + arrivedOn);
        }
        finishedOn = day;
        finishedAt = entry.at();
        answer = by;
    }

    IncomingState state() {
        return state;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    Handling handling() {
        return new Handling(handlerOrganisation, handlerName, handlerMember, dueOn);
    }
}
