package vn.capuy.peers.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A document in the register. */
@Entity
@Table(name = "document")
class Document implements Persistable<UUID> {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issuer")
    Unit issuer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "type")
    DocumentType type;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "field")
    Field field;

    String series;
    String term;
    int number;
    String symbol;
    String issuerSymbol;

    @Column(insertable = false, updatable = false)
    String notation;

    LocalDate issuedOn;
    LocalDate inForceFrom;
    LocalDate inForceTo;

    @Column(name = "abstract")
    String abstractText;

    String abstractFolded;
    boolean abstractWithheld;
    String signingBody;
    String signer;
    String urgency;
    String secrecy;

    @Column(insertable = false, updatable = false)
    LocalDate openFrom;

    String ruledBy;
    Instant recordedAt;
    String recordedBy;
    Instant voidedAt;
    String voidReason;

    @Column(insertable = false, updatable = false)
    LocalDate disposedOn;

    @Version
    long version;

    @Transient
    private boolean isNew = true;

    @Override
    public UUID getId() {
        return id;
    }

    /** So that it is not looked for before it is entered. */
    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        isNew = false;
    }
}
