package vn.capuy.document.mobilisation.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Bộ tiêu chí as it is entered; its criteria are rows beside it. */
@Entity
@Table(name = "mobilisation_criteria")
@DynamicUpdate
class CriteriaSet extends Recorded {
    @Column(updatable = false)
    private LocalDate holdsFrom;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String article;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected CriteriaSet() {}

    CriteriaSet(LocalDate holdsFrom, String document, String article, Certainty certainty, Entry entry) {
        super(entry);
        this.holdsFrom = holdsFrom;
        this.document = document;
        this.article = article;
        this.certainty = certainty;
    }
}
