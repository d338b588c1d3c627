package vn.capuy.document.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Giải trình: how something irregular in a series came about. Never edited; a wrong one is voided. */
@Entity
@DynamicUpdate
@Table(name = "series_explanation")
class Explanation extends Recorded {
    @Column(updatable = false)
    private String issuer;

    @Column(updatable = false)
    private String series;

    @Column(updatable = false)
    private String term;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private IrregularityKind kind;

    @Column(updatable = false)
    private int fromNumber;

    @Column(updatable = false)
    private int toNumber;

    @Column(updatable = false)
    private String ground;

    /** For Hibernate only. */
    protected Explanation() {}

    Explanation(ExplanationRequest asked, Entry entry) {
        super(entry);
        this.issuer = asked.issuer();
        this.series = asked.symbol();
        this.term = asked.term();
        this.kind = asked.kind();
        this.fromNumber = asked.from();
        this.toNumber = asked.to();
        this.ground = asked.ground();
    }

    String issuer() {
        return issuer;
    }
}
