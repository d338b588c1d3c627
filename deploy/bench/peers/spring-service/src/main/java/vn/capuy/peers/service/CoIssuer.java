package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who issued a document together with its issuer. It is only asked for. */
@Entity
@Immutable
@Table(name = "document_co_issuer")
@IdClass(CoIssuer.Key.class)
class CoIssuer {
    @Id
    UUID document;

    @Id
    int position;

    String organisation;

    record Key(UUID document, int position) implements Serializable {}
}
