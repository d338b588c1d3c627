package vn.capuy.document.secrecy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.secrecy.SecrecyLifecycle.State;
import vn.capuy.document.secrecy.SecrecyLifecycle.Step;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.record.Entry;

/** A decision on the secrecy of one document: proposed, then settled once and for all. */
@Entity
@DynamicUpdate
class SecrecyDecision {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID document;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SecrecyKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Clearance level;

    @Column(updatable = false)
    private LocalDate openFrom;

    @Column(updatable = false)
    private String decision;

    @Column(updatable = false)
    private LocalDate decidedOn;

    @Column(updatable = false)
    private String ground;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Clearance priorLevel;

    private LocalDate priorOpenFrom;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String recordedBy;

    private Instant settledAt;
    private String settledBy;
    private String settledGround;

    @Version
    private long version;

    /** For Hibernate only. */
    protected SecrecyDecision() {}

    SecrecyDecision(UUID document, SecrecyRequest asked, Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.document = document;
        this.kind = asked.kind();
        this.level = asked.level();
        this.openFrom = asked.openFrom();
        this.decision = asked.decision();
        this.decidedOn = asked.decidedOn();
        this.ground = asked.ground();
        this.state = SecrecyLifecycle.TABLE.initial();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    /** @param prior the level and the day of opening that it replaces */
    void approve(Clearance prior, LocalDate priorOpening, Entry entry) {
        settle(Step.APPROVE, null, entry);
        priorLevel = prior;
        priorOpenFrom = priorOpening;
    }

    /** Rejects or withdraws it, for a reason that stays with it. */
    void drop(Step step, String why, Entry entry) {
        settle(step, why, entry);
    }

    private void settle(Step step, String why, Entry entry) {
        state = SecrecyLifecycle.TABLE.on(state, step).to();
        settledAt = entry.at();
        settledBy = entry.by();
        settledGround = why;
    }

    UUID id() {
        return id;
    }

    UUID document() {
        return document;
    }

    SecrecyKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    String recordedBy() {
        return recordedBy;
    }

    long version() {
        return version;
    }

    SecrecyRequest asked() {
        return new SecrecyRequest(kind, level, openFrom, decision, decidedOn, ground);
    }
}
