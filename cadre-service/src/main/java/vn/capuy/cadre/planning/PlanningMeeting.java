package vn.capuy.cadre.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.ballot.Ballot;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** The meeting of a step with its ballot. The database takes no change of it but the voiding. */
@Entity
@DynamicUpdate
class PlanningMeeting extends Recorded {
    private UUID list;

    @Enumerated(EnumType.STRING)
    private MeetingStep step;

    private int place;
    private LocalDate heldOn;
    private String body;
    private String minutes;
    private int summoned;
    private int present;
    private int issued;
    private int returned;
    private int valid;
    private String rulebook;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String findings;

    /** For Hibernate only. */
    protected PlanningMeeting() {}

    PlanningMeeting(UUID list, MeetingRequest held, Ballot ballot, Findings.Ruled ruled, Entry entry) {
        super(entry);
        this.list = list;
        this.step = held.step();
        this.place = held.step().place();
        this.heldOn = held.heldOn();
        this.body = held.body();
        this.minutes = held.minutes();
        this.summoned = ballot.summoned();
        this.present = ballot.present();
        this.issued = ballot.issued();
        this.returned = ballot.returned();
        this.valid = ballot.valid();
        this.rulebook = ruled.rulebook();
        this.findings = ruled.json();
    }

    UUID list() {
        return list;
    }
}
