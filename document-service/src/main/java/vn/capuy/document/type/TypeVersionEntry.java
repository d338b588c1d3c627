package vn.capuy.document.type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;

/** A type as a regulation has it from a day on. */
@Entity
@DynamicUpdate
@Table(name = "document_type_version")
class TypeVersionEntry extends DatedEntry {
    @Column(updatable = false)
    private String type;

    @Column(updatable = false)
    private boolean inForce;

    @Column(updatable = false)
    private String symbol;

    @Column(updatable = false)
    private String series;

    @Column(updatable = false)
    private String symbolCitation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Certainty symbolCertainty;

    /** For Hibernate only. */
    protected TypeVersionEntry() {}

    TypeVersionEntry(String type, TypeVersionRequest entered, Entry entry) {
        super(entered.validFrom(), entered.source(), entry);
        this.type = type;
        this.inForce = entered.inForce();
        if (entered.symbol() != null) {
            this.symbol = entered.symbol().symbol();
            this.series = entered.symbol().series();
            this.symbolCitation = entered.symbol().document();
            this.symbolCertainty = entered.symbol().certainty();
        }
    }

    String type() {
        return type;
    }
}
