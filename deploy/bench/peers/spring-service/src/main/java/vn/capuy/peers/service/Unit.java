package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A unit of the organisation. */
@Entity
@Immutable
@Table(name = "org_unit")
class Unit {
    @Id
    String code;

    String nameVi;
    String symbol;
}
