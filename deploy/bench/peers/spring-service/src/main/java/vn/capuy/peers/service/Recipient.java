package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** To whom a document was sent. It is only asked for. */
@Entity
@Immutable
@Table(name = "document_recipient")
class Recipient {
    @Id
    UUID id;

    UUID document;
    String organisation;
    String reach;
    Instant voidedAt;
}
