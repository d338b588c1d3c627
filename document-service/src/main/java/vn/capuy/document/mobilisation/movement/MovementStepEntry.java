package vn.capuy.document.mobilisation.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Sơ kết, tổng kết: a step of a movement with its day. */
@Entity
@Table(name = "emulation_movement_step")
@DynamicUpdate
class MovementStepEntry extends Recorded {
    @Column(updatable = false)
    private UUID movement;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private MovementStep step;

    @Column(updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String words;

    /** For Hibernate only. */
    protected MovementStepEntry() {}

    MovementStepEntry(UUID movement, MovementStepRequest told, Entry entry) {
        super(entry);
        this.movement = movement;
        this.step = told.step();
        this.onDay = told.on();
        this.document = told.document() == null ? null : told.document().strip();
        this.words = told.words().strip();
    }

    UUID movement() {
        return movement;
    }

    MovementStep step() {
        return step;
    }

    LocalDate onDay() {
        return onDay;
    }
}
