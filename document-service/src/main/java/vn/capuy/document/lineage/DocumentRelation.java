package vn.capuy.document.lineage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Quan hệ văn bản: what a later document does to an earlier one. Never edited; a mistake is voided. */
@Entity
@DynamicUpdate
class DocumentRelation extends Recorded {
    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Column(updatable = false)
    private UUID fromDocument;

    @Column(updatable = false)
    private UUID fromClause;

    @Column(updatable = false)
    private UUID toDocument;

    @Column(updatable = false)
    private UUID toClause;

    @Column(updatable = false)
    private String outsideNotation;

    @Column(updatable = false)
    private String outsideIssuer;

    @Column(updatable = false)
    private LocalDate outsideIssuedOn;

    @Column(updatable = false)
    private String outsideClause;

    @Column(updatable = false)
    private LocalDate worksFrom;

    @Column(updatable = false)
    private String note;

    /** For Hibernate only. */
    protected DocumentRelation() {}

    DocumentRelation(PlannedRelation plan, Entry entry) {
        super(entry);
        this.kind = plan.kind();
        this.fromDocument = plan.from();
        this.fromClause = plan.fromClause();
        this.toDocument = plan.to();
        this.toClause = plan.toClause();
        if (plan.outside() != null) {
            this.outsideNotation = plan.outside().notation();
            this.outsideIssuer = plan.outside().issuer();
            this.outsideIssuedOn = plan.outside().issuedOn();
            this.outsideClause = plan.outside().clause();
        }
        this.worksFrom = plan.worksFrom();
        this.note = plan.note();
    }

    UUID fromDocument() {
        return fromDocument;
    }
}
