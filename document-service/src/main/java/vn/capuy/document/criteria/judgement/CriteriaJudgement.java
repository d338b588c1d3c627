package vn.capuy.document.criteria.judgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** How an indicator of a unit was judged. It is voided, not edited. */
@Entity
@DynamicUpdate
class CriteriaJudgement extends Recorded {
    @Column(updatable = false)
    private UUID indicator;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private LocalDate fromDay;

    @Column(updatable = false)
    private LocalDate untilDay;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private JudgementOutcome outcome;

    @Column(updatable = false)
    private String ground;

    @Column(updatable = false)
    private UUID document;

    /** For Hibernate only. */
    protected CriteriaJudgement() {}

    CriteriaJudgement(UUID indicator, NewJudgement told, Entry entry) {
        super(entry);
        this.indicator = indicator;
        this.unit = told.unit();
        this.fromDay = told.from();
        this.untilDay = told.until();
        this.outcome = told.outcome();
        this.ground = told.ground().strip();
        this.document = told.document();
    }

    String unit() {
        return unit;
    }
}
