package vn.capuy.document.mobilisation.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Đăng ký thi đua: a unit that takes part in a movement, with all below it. */
@Entity
@DynamicUpdate
class EmulationUnit extends Recorded {
    @Column(updatable = false)
    private UUID movement;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private LocalDate registeredOn;

    @Column(updatable = false)
    private String targets;

    /** For Hibernate only. */
    protected EmulationUnit() {}

    EmulationUnit(UUID movement, String unit, LocalDate registeredOn, String targets, Entry entry) {
        super(entry);
        this.movement = movement;
        this.unit = unit;
        this.registeredOn = registeredOn;
        this.targets = targets;
    }

    String unit() {
        return unit;
    }
}
