package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** The answer that was given to a key. */
@Entity
@Table(name = "idempotency")
@IdClass(KeptAnswer.Key.class)
class KeptAnswer implements Persistable<KeptAnswer.Key> {
    @Id
    String actor;

    @Id
    String key;

    byte[] requestHash;
    int status;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> headers;

    String body;
    Instant at;

    @Transient
    private boolean isNew = true;

    record Key(String actor, String key) implements Serializable {}

    String location() {
        return headers.get("Location");
    }

    @Override
    public Key getId() {
        return new Key(actor, key);
    }

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
