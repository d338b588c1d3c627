package vn.capuy.document.workinggroup.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.document.workinggroup.charge.ChargeLifecycle.Step;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** With what a working group is charged, by days. It ends with a ground; nothing else of it changes. */
@Entity
@Table(name = "working_group_charge")
@DynamicUpdate
class GroupCharge extends Recorded {
    @Column(updatable = false)
    private UUID workingGroup;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChargeKind kind;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private UUID committee;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportPeriod period;

    @Column(updatable = false)
    private LocalDate fromDay;

    @Column(updatable = false)
    private String decision;

    private LocalDate endedOn;
    private String endGround;
    private Instant endedAt;
    private String endedBy;

    /** For Hibernate only. */
    protected GroupCharge() {}

    GroupCharge(NewCharge told, Entry entry) {
        super(entry);
        this.workingGroup = told.workingGroup();
        this.kind = told.kind();
        this.place = told.place();
        this.committee = told.committee();
        this.period = told.period();
        this.fromDay = told.from();
        this.decision = told.decision();
    }

    LocalDate fromDay() {
        return fromDay;
    }

    ChargeState state() {
        if (isVoided()) {
            return ChargeState.VOIDED;
        }
        return endedOn == null ? ChargeState.HOLDS : ChargeState.ENDED;
    }

    /** @param lastDay not before its first */
    void end(LocalDate lastDay, String ground, Entry entry) {
        ChargeLifecycle.TABLE.on(state(), Step.END);
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
        ChargeLifecycle.TABLE.on(state(), Step.VOID);
        super.voidFor(reason, entry);
    }
}
