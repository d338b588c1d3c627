package vn.capuy.document.workinggroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.workinggroup.charge.FirstPlace;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Tổ công tác. Its end is a record of its own ({@link WorkingGroupEnd}), entered at a moment of its own. */
@Entity
@DynamicUpdate
class WorkingGroup extends Recorded {
    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String nameVi;

    @Column(updatable = false)
    private String nameEn;

    @Column(updatable = false)
    private String nameAr;

    @Column(updatable = false)
    private String foundedBy;

    @Column(updatable = false)
    private String directs;

    @Column(updatable = false)
    private LocalDate foundedOn;

    @Column(updatable = false)
    private String decision;

    /** For Hibernate only. */
    protected WorkingGroup() {}

    WorkingGroup(
            String reference,
            MultilingualName name,
            String foundedBy,
            String directs,
            LocalDate foundedOn,
            String decision,
            Entry entry) {
        super(entry);
        this.reference = reference;
        this.nameVi = name.vi();
        this.nameEn = name.en();
        this.nameAr = name.ar();
        this.foundedBy = foundedBy;
        this.directs = directs;
        this.foundedOn = foundedOn;
        this.decision = decision;
    }

    String reference() {
        return reference;
    }

    String foundedBy() {
        return foundedBy;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    String directs() {
        return directs;
    }

    String decision() {
        return decision;
    }

    /** What it was founded to direct. */
    FirstPlace first() {
        return new FirstPlace(id(), directs, foundedOn, decision);
    }

    /** Its end; whether it may take it, its lifecycle tells. */
    WorkingGroupEnd end(LocalDate lastDay, Entry entry) {
        if (lastDay.isBefore(foundedOn)) {
            throw new IllegalArgumentException("The group " + reference + " cannot end before it was founded");
        }
        return new WorkingGroupEnd(id(), lastDay, entry);
    }
}
