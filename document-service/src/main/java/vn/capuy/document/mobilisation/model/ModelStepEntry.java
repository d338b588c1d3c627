package vn.capuy.document.mobilisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A step of a model with its day; of a replication the model is the origin. Marks are rows beside it. */
@Entity
@Table(name = "mobilisation_step")
@DynamicUpdate
class ModelStepEntry extends Recorded {
    @Column(updatable = false)
    private UUID model;

    @Column(updatable = false)
    private int nr;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ModelStep step;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ModelState leadsTo;

    @Column(updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private String bodyName;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RecognitionLevel level;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RewardForm form;

    @Column(updatable = false)
    private Boolean proposed;

    @Column(updatable = false)
    private UUID criteria;

    @Column(updatable = false)
    private BigDecimal points;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private UUID replica;

    /** For Hibernate only. */
    protected ModelStepEntry() {}

    ModelStepEntry(UUID model, int nr, StepDetail told, Entry entry) {
        super(entry);
        this.model = model;
        this.nr = nr;
        this.step = told.step();
        this.leadsTo = told.step().leadsTo();
        this.onDay = told.on();
        this.body = told.body();
        this.bodyName = told.bodyName();
        this.document = told.document();
        this.level = told.level();
        this.form = told.form();
        this.proposed = told.proposed();
        this.criteria = told.criteria();
        this.points = told.points();
        this.words = told.words();
        this.replica = told.replica();
    }

    UUID model() {
        return model;
    }

    int nr() {
        return nr;
    }

    ModelStep step() {
        return step;
    }

    LocalDate onDay() {
        return onDay;
    }

    UUID replica() {
        return replica;
    }

    /** Of a survey: whether it proposes the recognition. */
    boolean proposed() {
        return Boolean.TRUE.equals(proposed);
    }

    UUID criteria() {
        return criteria;
    }

    BigDecimal points() {
        return points;
    }
}
