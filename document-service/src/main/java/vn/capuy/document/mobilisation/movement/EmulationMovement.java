package vn.capuy.document.mobilisation.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.mobilisation.catalogue.Replay;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Phong trào thi đua. Its steps are kept beside it, and its state is where they lead. */
@Entity
@DynamicUpdate
class EmulationMovement extends Recorded {
    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String launchedBy;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String titleFolded;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private LocalDate launchedOn;

    @Column(updatable = false)
    private LocalDate runsFrom;

    @Column(updatable = false)
    private LocalDate runsTo;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String criteria;

    @Enumerated(EnumType.STRING)
    private MovementState state;

    private Instant changedAt;

    /** For Hibernate only. */
    protected EmulationMovement() {}

    EmulationMovement(NewMovement told, Entry entry) {
        super(entry);
        this.code = told.code();
        this.launchedBy = told.launchedBy();
        this.title = told.title();
        this.titleFolded = VietnameseText.fold(told.code() + " " + told.title());
        this.document = told.document();
        this.launchedOn = told.launchedOn();
        this.runsFrom = told.runsFrom();
        this.runsTo = told.runsTo();
        this.content = told.content();
        this.criteria = told.criteria();
        this.state = MovementLifecycle.TABLE.initial();
        this.changedAt = entry.at();
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where these steps cannot follow one another */
    void follow(List<MovementStep> steps, Entry entry) {
        state = Replay.of(MovementLifecycle.TABLE, steps);
        changedAt = entry.at();
    }

    MovementState state() {
        return state;
    }

    String launchedBy() {
        return launchedBy;
    }
}
