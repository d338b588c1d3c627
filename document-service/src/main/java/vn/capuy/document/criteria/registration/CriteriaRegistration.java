package vn.capuy.document.criteria.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.criteria.registration.RegistrationLifecycle.State;
import vn.capuy.document.criteria.registration.RegistrationLifecycle.Step;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A unit that works toward a set. It ends with a ground; nothing else of it changes. */
@Entity
@DynamicUpdate
class CriteriaRegistration extends Recorded {
    @Column(updatable = false)
    private String setCode;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private LocalDate fromDay;

    @Column(updatable = false)
    private LocalDate targetDay;

    private LocalDate endedOn;
    private String endGround;
    private Instant endedAt;
    private String endedBy;

    @Column(updatable = false)
    private String decidedBy;

    @Column(updatable = false)
    private String decision;

    @Column(updatable = false)
    private UUID document;

    /** For Hibernate only. */
    protected CriteriaRegistration() {}

    CriteriaRegistration(NewRegistration told, Entry entry) {
        super(entry);
        this.setCode = told.set();
        this.unit = told.unit();
        this.fromDay = told.from();
        this.targetDay = told.targetDay();
        this.decidedBy = told.decidedBy();
        this.decision = told.decision();
        this.document = told.document();
    }

    String unit() {
        return unit;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    State state() {
        if (isVoided()) {
            return State.VOIDED;
        }
        return endedOn == null ? State.WORKING : State.ENDED;
    }

    /** @param lastDay not before its first */
    void end(LocalDate lastDay, String ground, Entry entry) {
        RegistrationLifecycle.TABLE.on(state(), Step.END);
        if (lastDay.isBefore(fromDay)) {
            throw new IllegalArgumentException("It cannot end before it began on " + fromDay);
        }
        endedOn = lastDay;
        endGround = ground;
        endedAt = entry.at();
        endedBy = entry.by();
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        RegistrationLifecycle.TABLE.on(state(), Step.VOID);
        super.voidFor(reason, entry);
    }
}
