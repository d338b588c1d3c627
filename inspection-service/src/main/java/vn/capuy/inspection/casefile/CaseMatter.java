package vn.capuy.inspection.casefile;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Nội dung của cuộc kiểm tra, giám sát: a matter that a case looks into. */
@Entity
class CaseMatter extends Recorded {
    private UUID caseId;
    private String matter;

    /** For Hibernate only. */
    protected CaseMatter() {}

    CaseMatter(UUID caseId, String matter, Entry entry) {
        super(entry);
        this.caseId = caseId;
        this.matter = matter;
    }

    UUID caseId() {
        return caseId;
    }

    String matter() {
        return matter;
    }
}
