package vn.capuy.document.criteria.set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Mức đạt của chỉ tiêu: the figure that is asked from a day on, everywhere or below one unit. It is voided, not edited. */
@Entity
@DynamicUpdate
class CriteriaTarget extends Recorded {
    @Column(updatable = false)
    private UUID indicator;

    @Column(updatable = false)
    private String area;

    @Column(updatable = false)
    private LocalDate holdsFrom;

    @Column(updatable = false)
    private BigDecimal target;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String article;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected CriteriaTarget() {}

    CriteriaTarget(UUID indicator, NewTarget told, Entry entry) {
        super(entry);
        this.indicator = indicator;
        this.area = told.area();
        this.holdsFrom = told.holdsFrom();
        this.target = told.target();
        this.document = told.document().strip();
        this.article = told.article();
        this.certainty = told.certainty();
    }

    UUID indicator() {
        return indicator;
    }
}
