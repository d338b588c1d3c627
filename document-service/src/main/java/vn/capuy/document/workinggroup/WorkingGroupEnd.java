package vn.capuy.document.workinggroup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;

/** The end of a working group, with the moment from which it was known: before that, the group counted as working. */
@Entity
class WorkingGroupEnd {
    @Id
    private UUID id;

    private UUID workingGroup;
    private LocalDate endedOn;
    private Instant recordedAt;
    private String recordedBy;

    /** For Hibernate only. */
    protected WorkingGroupEnd() {}

    WorkingGroupEnd(UUID workingGroup, LocalDate endedOn, Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workingGroup = workingGroup;
        this.endedOn = endedOn;
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    UUID workingGroup() {
        return workingGroup;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
