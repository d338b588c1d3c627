package vn.capuy.inspection.programme;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Which case came of a planned item. */
@Entity
class ProgrammeItemCase extends Recorded {
    private UUID item;
    private UUID caseId;

    /** For Hibernate only. */
    protected ProgrammeItemCase() {}

    ProgrammeItemCase(UUID item, UUID caseId, Entry entry) {
        super(entry);
        this.item = item;
        this.caseId = caseId;
    }

    UUID item() {
        return item;
    }

    UUID caseId() {
        return caseId;
    }
}
