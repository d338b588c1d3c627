package vn.capuy.document.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Thời hạn bảo quản of a type of document, from a day of issue on. Never edited: voided and entered anew. */
@Entity
@DynamicUpdate
class RetentionPeriod extends Recorded {
    @Column(updatable = false)
    private String type;

    @Column(updatable = false)
    private String field;

    @Column(updatable = false)
    private boolean permanent;

    @Column(updatable = false)
    private Integer years;

    @Column(updatable = false)
    private LocalDate holdsFrom;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Certainty certainty;

    /** For Hibernate only. */
    protected RetentionPeriod() {}

    RetentionPeriod(NewRetentionPeriod asked, Entry entry) {
        super(entry);
        this.type = asked.type();
        this.field = asked.field();
        this.permanent = asked.permanent();
        this.years = asked.years();
        this.holdsFrom = asked.holdsFrom();
        this.document = asked.document().strip();
        this.article = asked.article() == null ? null : asked.article().strip();
        this.certainty = asked.certainty();
    }
}
