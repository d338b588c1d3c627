package vn.capuy.document.recipient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Recorded;

/** A recipient that was named; afterwards it can only be voided, so no more of it is mapped than that needs. */
@Entity
@DynamicUpdate
public class DocumentRecipient extends Recorded {
    @Column(updatable = false)
    private UUID document;

    /** For Hibernate only. */
    protected DocumentRecipient() {}

    UUID document() {
        return document;
    }
}
