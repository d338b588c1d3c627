package vn.capuy.cadre.dualpost;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Bầu trưởng thôn, bản, khu phố, or đại hội chi bộ: an election in a village, planned or held. */
@Entity
class VillageElection extends Recorded {
    private String village;

    @Enumerated(EnumType.STRING)
    private ElectionKind kind;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ElectionState state;

    private UUID elected;

    /** For Hibernate only. */
    protected VillageElection() {}

    VillageElection(ElectionRequest entered, UUID elected, Entry entry) {
        super(entry);
        this.village = entered.village();
        this.kind = entered.kind();
        this.heldOn = entered.heldOn();
        this.state = entered.state();
        this.elected = elected;
    }
}
