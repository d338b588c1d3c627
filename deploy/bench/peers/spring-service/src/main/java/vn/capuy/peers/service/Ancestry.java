package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Every unit with itself and each unit above it, by days. It is only asked for. */
@Entity
@Immutable
@Table(name = "org_ancestry")
@IdClass(Ancestry.Key.class)
class Ancestry {
    @Id
    String ancestor;

    @Id
    String descendant;

    @Id
    Instant knownFrom;

    /** A range of days, of which the queries speak in SQL. */
    String valid;

    Instant knownUntil;

    record Key(String ancestor, String descendant, Instant knownFrom) implements Serializable {}
}
