package vn.capuy.cadre.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Rà soát quy hoạch hằng năm. The database takes no change of it but the voiding. */
@Entity
@DynamicUpdate
class PlanningReview extends Recorded {
    private UUID list;

    @Column(name = "year")
    private int ofYear;

    private LocalDate reviewedOn;
    private String body;
    private String minutes;
    private String rulebook;

    /** For Hibernate only. */
    protected PlanningReview() {}

    PlanningReview(UUID list, ReviewRequest told, String rulebook, Entry entry) {
        super(entry);
        this.list = list;
        this.ofYear = told.year();
        this.reviewedOn = told.reviewedOn();
        this.body = told.body();
        this.minutes = told.minutes();
        this.rulebook = rulebook;
    }

    UUID list() {
        return list;
    }
}
