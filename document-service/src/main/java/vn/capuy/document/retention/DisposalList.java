package vn.capuy.document.retention;

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
import vn.capuy.document.retention.DisposalLifecycle.State;
import vn.capuy.document.retention.DisposalLifecycle.Step;
import vn.capuy.platform.record.Entry;

/** Danh mục tài liệu hết giá trị: documents that are disposed of together. */
@Entity
@DynamicUpdate
class DisposalList {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String issuer;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String councilMinutes;

    @Enumerated(EnumType.STRING)
    private State state;

    private String decision;
    private LocalDate decidedOn;
    private String minutes;
    private LocalDate carriedOutOn;
    private String ground;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String recordedBy;

    private Instant approvedAt;
    private String approvedBy;
    private Instant endedAt;
    private String endedBy;

    @Version
    private long version;

    /** For Hibernate only. */
    protected DisposalList() {}

    DisposalList(NewDisposalList asked, Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.issuer = asked.issuer();
        this.title = asked.title().strip();
        this.councilMinutes = asked.councilMinutes().strip();
        this.state = DisposalLifecycle.TABLE.initial();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    void approve(String by, LocalDate on, Entry entry) {
        state = DisposalLifecycle.TABLE.on(state, Step.APPROVE).to();
        decision = by;
        decidedOn = on;
        approvedAt = entry.at();
        approvedBy = entry.by();
    }

    void carryOut(String told, LocalDate on, Entry entry) {
        end(Step.CARRY_OUT, entry);
        minutes = told;
        carriedOutOn = on;
    }

    /** Rejects, withdraws or revokes it. */
    void drop(Step step, String why, Entry entry) {
        end(step, entry);
        ground = why;
    }

    private void end(Step step, Entry entry) {
        state = DisposalLifecycle.TABLE.on(state, step).to();
        endedAt = entry.at();
        endedBy = entry.by();
    }

    UUID id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    State state() {
        return state;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    long version() {
        return version;
    }
}
