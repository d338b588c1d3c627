package vn.capuy.cadre.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** A cadre on a planning list. The database takes no change of it but the removal. */
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
    private LocalDate removedOn;
    private String removalReason;
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

    UUID list() {
        return list;
    }

    void remove(LocalDate day, String reason, String by) {
        if (removedOn != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "planning.removed-before");
        }
        removedOn = day;
        removalReason = reason;
        removedBy = by;
    }
}
