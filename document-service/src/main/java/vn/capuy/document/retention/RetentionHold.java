package vn.capuy.document.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A ground on which one document is kept longer than its period; voiding it lifts it. */
@Entity
@DynamicUpdate
class RetentionHold extends Recorded {
    @Column(updatable = false)
    private UUID document;

    @Column(updatable = false)
    private LocalDate keptUntil;

    @Column(updatable = false)
    private String ground;

    /** For Hibernate only. */
    protected RetentionHold() {}

    RetentionHold(UUID document, HoldRequest asked, Entry entry) {
        super(entry);
        this.document = document;
        this.keptUntil = asked.keptUntil();
        this.ground = asked.ground().strip();
    }

    UUID document() {
        return document;
    }
}
