package vn.capuy.document.type.symbol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.type.DatedEntry;
import vn.capuy.document.type.SigningBody;
import vn.capuy.platform.record.Entry;

/** The symbol of a unit, of a signing body, or of both together, from a day on. */
@Entity
@DynamicUpdate
@Table(name = "issuer_symbol")
class IssuerSymbolEntry extends DatedEntry {
    @Column(updatable = false)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SigningBody signingBody;

    @Column(updatable = false)
    private String symbol;

    @Column(updatable = false)
    private String series;

    /** For Hibernate only. */
    protected IssuerSymbolEntry() {}

    IssuerSymbolEntry(IssuerSymbolRequest entered, Entry entry) {
        super(entered.validFrom(), entered.source(), entry);
        this.unit = entered.unit();
        this.signingBody = entered.signingBody();
        this.symbol = entered.symbol();
        this.series = entered.series();
    }

    String unit() {
        return unit;
    }
}
