package vn.capuy.document.draft;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.registry.Urgency;
import vn.capuy.document.type.SigningBody;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;

/** Dự thảo. Issuer and type are what it was reserved for; the rest may be edited until it is issued or released. */
@Entity
@DynamicUpdate
@Table(name = "document_draft")
class Draft {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String issuer;

    @Column(updatable = false)
    private String type;

    private String field;

    @Column(name = "abstract")
    private String abstractText;

    @Enumerated(EnumType.STRING)
    private SigningBody signingBody;

    private String signer;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private LocalDate plannedOn;
    private LocalDate inForceFrom;
    private LocalDate inForceTo;
    private String series;
    private String term;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    private UUID document;
    private String releaseReason;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String recordedBy;

    @Version
    private long version;

    /** For Hibernate only. */
    protected Draft() {}

    Draft(String issuer, String type, DraftContent content, Place place, Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.issuer = issuer;
        this.type = type;
        this.state = DraftLifecycle.TABLE.initial();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
        take(content, place);
    }

    /**
     * In which series it stands in the queue.
     *
     * @param series null where the type has none that day
     * @param term null where none governs that day
     */
    record Place(String series, String term) {}

    /** @throws ProblemException 409 unless it is still reserved */
    void edit(DraftContent content, Place place) {
        if (state != DraftState.RESERVED) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "draft.not-reserved");
        }
        take(content, place);
    }

    private void take(DraftContent content, Place place) {
        field = content.field();
        abstractText = content.abstractText();
        signingBody = content.signingBody();
        signer = content.signer();
        urgency = content.urgency();
        plannedOn = content.plannedOn();
        inForceFrom = content.inForceFrom();
        inForceTo = content.inForceTo();
        series = place.series();
        term = place.term();
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused unless it is still reserved */
    void issuedAs(UUID issued) {
        state = DraftLifecycle.TABLE.on(state, DraftStep.ISSUE).to();
        document = issued;
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused unless it is still reserved */
    void release(String reason) {
        state = DraftLifecycle.TABLE.on(state, DraftStep.RELEASE).to();
        releaseReason = reason;
    }

    UUID id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    String type() {
        return type;
    }

    DraftState state() {
        return state;
    }

    String recordedBy() {
        return recordedBy;
    }

    long version() {
        return version;
    }

    DraftContent content() {
        return new DraftContent(field, abstractText, signingBody, signer, urgency, plannedOn, inForceFrom, inForceTo);
    }
}
