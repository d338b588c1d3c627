package vn.capuy.cadre.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Văn bằng, chứng chỉ of a completed attendance. */
@Entity
class TrainingCertificate extends Recorded {
    private UUID result;

    @Enumerated(EnumType.STRING)
    private TrainingResult completed;

    private String number;
    private String issuer;
    private LocalDate issuedOn;

    /** For Hibernate only. */
    protected TrainingCertificate() {}

    TrainingCertificate(UUID result, CertificateRequest issued, Entry entry) {
        super(entry);
        this.result = result;
        this.completed = TrainingResult.COMPLETED;
        this.number = issued.number();
        this.issuer = issued.issuer();
        this.issuedOn = issued.issuedOn();
    }
}
