package vn.capuy.document.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.steering.CommitteeLifecycle.Step;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Ban chỉ đạo. It ends, or goes over into another; nothing else of it changes. */
@Entity
@DynamicUpdate
class SteeringCommittee extends Recorded {
    @Column(updatable = false)
    private String foundedBy;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String nameVi;

    @Column(updatable = false)
    private String nameEn;

    @Column(updatable = false)
    private String nameAr;

    @Column(updatable = false)
    private String field;

    @Column(updatable = false)
    private String purpose;

    @Column(updatable = false)
    private LocalDate foundedOn;

    @Column(updatable = false)
    private String decision;

    @Column(updatable = false)
    private UUID document;

    private LocalDate endedOn;
    private UUID mergedInto;
    private String endGround;
    private Instant endedAt;
    private String endedBy;

    /** For Hibernate only. */
    protected SteeringCommittee() {}

    SteeringCommittee(NewCommittee told, Entry entry) {
        super(entry);
        MultilingualName name = told.name().name();
        this.foundedBy = told.foundedBy();
        this.reference = told.reference().strip();
        this.nameVi = name.vi();
        this.nameEn = name.en();
        this.nameAr = name.ar();
        this.field = told.field();
        this.purpose = told.purpose().strip();
        this.foundedOn = told.foundedOn();
        this.decision = told.decision();
        this.document = told.document();
    }

    String foundedBy() {
        return foundedBy;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    CommitteeState state() {
        if (isVoided()) {
            return CommitteeState.VOIDED;
        }
        if (endedOn == null) {
            return CommitteeState.WORKING;
        }
        return mergedInto == null ? CommitteeState.ENDED : CommitteeState.MERGED;
    }

    /**
     * @param lastDay not before its founding
     * @param into the one into which it goes over; null where it just ends
     */
    void end(LocalDate lastDay, String ground, UUID into, Entry entry) {
        CommitteeLifecycle.TABLE.on(state(), into == null ? Step.END : Step.MERGE);
        if (lastDay.isBefore(foundedOn)) {
            throw new IllegalArgumentException("It cannot end before it was founded on " + foundedOn);
        }
        endedOn = lastDay;
        mergedInto = into;
        endGround = ground;
        endedAt = entry.at();
        endedBy = entry.by();
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        CommitteeLifecycle.TABLE.on(state(), Step.VOID);
        super.voidFor(reason, entry);
    }
}
