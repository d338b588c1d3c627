package vn.capuy.document.workinggroup.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A task that a working group carries through, from a day on. */
@Entity
@DynamicUpdate
class TaskGroup extends Recorded {
    @Column(updatable = false)
    private UUID task;

    @Column(updatable = false)
    private UUID workingGroup;

    @Column(updatable = false)
    private LocalDate fromDay;

    /** For Hibernate only. */
    protected TaskGroup() {}

    TaskGroup(UUID task, UUID workingGroup, LocalDate from, Entry entry) {
        super(entry);
        this.task = task;
        this.workingGroup = workingGroup;
        this.fromDay = from;
    }
}
