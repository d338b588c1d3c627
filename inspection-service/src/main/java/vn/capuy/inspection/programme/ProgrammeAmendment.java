package vn.capuy.inspection.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Điều chỉnh chương trình: what is changed in an approved programme. */
@Entity
class ProgrammeAmendment extends Recorded {
    private UUID programme;
    private String ground;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

    private String document;
    private String issuer;
    private LocalDate decidedOn;
    private Instant decidedAt;
    private String decidedBy;
    private String rejectReason;

    /** For Hibernate only. */
    protected ProgrammeAmendment() {}

    ProgrammeAmendment(UUID programme, String ground, Entry entry) {
        super(entry);
        this.programme = programme;
        this.ground = ground;
        this.state = AmendmentLifecycle.TABLE.initial();
    }

    void approve(SignedPaper paper, LocalDate on, Entry entry) {
        take(AmendmentStep.APPROVE, entry);
        document = paper.document();
        issuer = paper.issuer();
        decidedOn = on;
    }

    void reject(String reason, Entry entry) {
        take(AmendmentStep.REJECT, entry);
        rejectReason = reason;
    }

    private void take(AmendmentStep step, Entry entry) {
        state = AmendmentLifecycle.TABLE.on(state, step).to();
        decidedAt = entry.at();
        decidedBy = entry.by();
    }

    UUID programme() {
        return programme;
    }

    String ground() {
        return ground;
    }

    AmendmentState state() {
        return state;
    }
}
