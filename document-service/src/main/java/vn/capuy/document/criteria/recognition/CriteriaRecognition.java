package vn.capuy.document.criteria.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.criteria.recognition.RecognitionLifecycle.State;
import vn.capuy.document.criteria.recognition.RecognitionLifecycle.Step;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A recognition. It is revoked with its ground; nothing else of it changes. */
@Entity
@DynamicUpdate
class CriteriaRecognition extends Recorded {
    @Column(updatable = false)
    private String setCode;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private LocalDate decidedOn;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RecognitionLevel level;

    @Column(updatable = false)
    private String decidedBy;

    @Column(updatable = false)
    private String decision;

    @Column(updatable = false)
    private UUID document;

    private LocalDate revokedOn;
    private String revocation;
    private String revokeGround;
    private Instant revokedAt;
    private String revokedBy;

    /** For Hibernate only. */
    protected CriteriaRecognition() {}

    CriteriaRecognition(NewRecognition told, Entry entry) {
        super(entry);
        this.setCode = told.set();
        this.unit = told.unit();
        this.decidedOn = told.decidedOn();
        this.level = told.level();
        this.decidedBy = told.decidedBy().strip();
        this.decision = told.decision().strip();
        this.document = told.document();
    }

    String unit() {
        return unit;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    State state() {
        if (isVoided()) {
            return State.VOIDED;
        }
        return revokedOn == null ? State.RECOGNISED : State.REVOKED;
    }

    void revoke(RevocationRequest told, Entry entry) {
        RecognitionLifecycle.TABLE.on(state(), Step.REVOKE);
        if (!told.revokedOn().isAfter(decidedOn)) {
            throw new IllegalArgumentException("It cannot be revoked before it was decided on " + decidedOn);
        }
        revokedOn = told.revokedOn();
        revocation = told.decision().strip();
        revokeGround = told.ground().strip();
        revokedAt = entry.at();
        revokedBy = entry.by();
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        RecognitionLifecycle.TABLE.on(state(), Step.VOID);
        super.voidFor(reason, entry);
    }
}
