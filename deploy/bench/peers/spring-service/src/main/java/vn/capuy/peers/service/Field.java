package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A field of work. */
@Entity
@Immutable
@Table(name = "document_field")
class Field {
    @Id
    String code;

    String nameVi;
}
