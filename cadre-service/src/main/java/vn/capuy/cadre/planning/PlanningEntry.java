package vn.capuy.cadre.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;

/** A cadre on a planning list. The database takes no change of it but the withdrawal from the draft and the removal. */
@Entity
@DynamicUpdate
class PlanningEntry {
    @Id
    private UUID id;

    private UUID list;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private PlanningTarget target;

    private UUID post;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawalReason;
    private LocalDate removedOn;

    @Enumerated(EnumType.STRING)
    private RemovalKind removalKind;

    private String removalReason;
    private String removalDecision;
    private String removedBy;

    @Version
    private long version;

    /** For Hibernate only. */
    protected PlanningEntry() {}

    PlanningEntry(UUID list, UUID person, PlanningTarget target, UUID post) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.list = list;
        this.person = person;
        this.target = target;
        this.post = post;
    }

    UUID id() {
        return id;
    }

    UUID list() {
        return list;
    }

    void withdraw(String reason, Entry entry) {
        requireStanding();
        withdrawnAt = entry.at();
        withdrawnBy = entry.by();
        withdrawalReason = reason;
    }

    void remove(RemovalRequest removal, String by) {
        requireStanding();
        if ((removal.kind() == RemovalKind.DISCIPLINED) != (removal.decision() != null)) {
            throw ProblemException.invalid("decision", "planning.removal-decision");
        }
        removedOn = removal.removedOn();
        removalKind = removal.kind();
        removalReason = removal.reason();
        removalDecision = removal.decision();
        removedBy = by;
    }

    private void requireStanding() {
        if (removedOn != null || withdrawnAt != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "planning.removed-before");
        }
    }
}
