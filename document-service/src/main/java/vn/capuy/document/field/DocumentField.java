package vn.capuy.document.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;

/** Lĩnh vực. Its code never changes; documents that name it keep it when it is voided. */
@Entity
@DynamicUpdate
class DocumentField {
    @Id
    private String code;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String nameVi;

    @Column(updatable = false)
    private String nameEn;

    @Column(updatable = false)
    private String nameAr;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String recordedBy;

    private Instant voidedAt;
    private String voidedBy;
    private String voidReason;

    @Version
    private long version;

    /** For Hibernate only. */
    protected DocumentField() {}

    /** Nothing new names it from now on. What came with the service stays. */
    void voidFor(String reason, Entry entry) {
        if (recordedAt == null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "dated.brought-with-service");
        }
        if (voidedAt != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        voidedAt = entry.at();
        voidedBy = entry.by();
        voidReason = reason;
    }

    long version() {
        return version;
    }
}
