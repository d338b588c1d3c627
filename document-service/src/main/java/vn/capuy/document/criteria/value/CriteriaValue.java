package vn.capuy.document.criteria.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** What was measured of an indicator in a unit on a day. */
@Entity
@DynamicUpdate
class CriteriaValue extends Recorded {
    @Column(updatable = false)
    private UUID indicator;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private BigDecimal value;

    @Column(updatable = false)
    private String evidence;

    @Column(updatable = false)
    private UUID document;

    @Enumerated(EnumType.STRING)
    private ValueState state;

    private Instant verifiedAt;
    private String verifiedBy;

    @Column(updatable = false)
    private String verification;

    private Instant rejectedAt;
    private String rejectedBy;
    private String rejectReason;

    /** For Hibernate only. */
    protected CriteriaValue() {}

    /**
     * @param figure of yes or no, 1 or 0
     * @param evidence null where a document alone shows it
     */
    CriteriaValue(
            UUID indicator,
            String unit,
            LocalDate onDay,
            BigDecimal figure,
            String evidence,
            UUID document,
            Entry entry) {
        super(entry);
        this.indicator = indicator;
        this.unit = unit;
        this.onDay = onDay;
        this.value = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
        this.evidence = evidence;
        this.document = document;
        this.state = ValueLifecycle.TABLE.initial();
    }

    String unit() {
        return unit;
    }

    ValueState state() {
        return state;
    }

    void verify(Entry entry) {
        state = ValueLifecycle.TABLE.on(state, ValueLifecycle.Step.VERIFY).to();
        verifiedAt = entry.at();
        verifiedBy = entry.by();
    }

    /** Taken over as it had been verified elsewhere. @param paper the paper by which it had been */
    void verifiedBefore(String paper, Entry entry) {
        verification = paper;
        verify(entry);
    }

    void reject(String reason, Entry entry) {
        state = ValueLifecycle.TABLE.on(state, ValueLifecycle.Step.REJECT).to();
        rejectedAt = entry.at();
        rejectedBy = entry.by();
        rejectReason = reason;
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        ValueState voided =
                ValueLifecycle.TABLE.on(state, ValueLifecycle.Step.VOID).to();
        super.voidFor(reason, entry);
        state = voided;
    }
}
