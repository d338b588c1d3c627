package vn.capuy.document.type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.record.Entry;

/** A line of the authority matrix (thẩm quyền ban hành): whether a body may issue a type from a day on. */
@Entity
@DynamicUpdate
@Table(name = "document_authority")
class AuthorityEntry extends DatedEntry {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private UnitKind issuerKind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SigningBody signingBody;

    @Column(updatable = false)
    private String type;

    @Column(updatable = false)
    private boolean allows;

    /** For Hibernate only. */
    protected AuthorityEntry() {}

    AuthorityEntry(AuthorityRequest entered, Entry entry) {
        super(entered.validFrom(), entered.source(), entry);
        this.issuerKind = entered.issuerKind();
        this.signingBody = entered.signingBody();
        this.type = entered.type();
        this.allows = entered.allows();
    }
}
