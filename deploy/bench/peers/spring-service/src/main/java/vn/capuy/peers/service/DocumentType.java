package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A type of documents. */
@Entity
@Immutable
@Table(name = "document_type")
class DocumentType {
    @Id
    String code;

    String nameVi;
}
