package vn.capuy.document.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Phiếu gửi: one sending of a document to one recipient. Its steps are kept beside it. */
@Entity
@DynamicUpdate
class Dispatch extends Recorded {
    @Column(updatable = false)
    private UUID document;

    @Column(updatable = false)
    private UUID recipient;

    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String outside;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DispatchChannel channel;

    @Column(updatable = false)
    private Instant sentAt;

    @Column(updatable = false)
    private LocalDate sentOn;

    @Column(updatable = false)
    private String sentBy;

    @Column(updatable = false)
    private String tracking;

    @Column(updatable = false)
    private int copies;

    @Column(updatable = false)
    private Instant acknowledgeBy;

    @Enumerated(EnumType.STRING)
    private DispatchState state;

    /** For Hibernate only. */
    protected Dispatch() {}

    /**
     * @param to to whom; a name outside the register where it has no organisation
     * @param acknowledgeBy null where no time is known for the document's urgency
     */
    Dispatch(UUID document, Addressee to, SendRequest how, Instant sentAt, Instant acknowledgeBy, Entry entry) {
        super(entry);
        this.document = document;
        this.recipient = to.recipient();
        this.organisation = to.organisation();
        this.outside = to.outside();
        this.channel = how.channel();
        this.sentAt = sentAt;
        this.sentOn = sentAt.atZone(VietnamTime.ZONE).toLocalDate();
        this.sentBy = how.sentBy();
        this.tracking = to.tracking();
        this.copies = to.copies();
        this.acknowledgeBy = acknowledgeBy;
        this.state = DispatchLifecycle.TABLE.initial();
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where the state does not allow it */
    void take(DispatchStep step) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        state = DispatchLifecycle.TABLE.on(state, step).to();
    }

    DispatchState state() {
        return state;
    }

    String organisation() {
        return organisation;
    }
}
