package vn.capuy.document.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Cơ quan, cá nhân phối hợp: who works on a task beside its lead. Never edited: a mistake is voided and entered anew. */
@Entity
@DynamicUpdate
class TaskCollaborator extends Recorded {
    @Column(updatable = false)
    private UUID task;

    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String member;

    @Column(updatable = false)
    private String memberName;

    @Column(updatable = false)
    private LocalDate joinedOn;

    /** For Hibernate only. */
    protected TaskCollaborator() {}

    TaskCollaborator(UUID task, NamedLead who, LocalDate joinedOn, Entry entry) {
        super(entry);
        this.task = task;
        this.organisation = who.organisation();
        this.member = who.member();
        this.memberName = who.memberName();
        this.joinedOn = joinedOn;
    }

    UUID task() {
        return task;
    }
}
