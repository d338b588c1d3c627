package vn.capuy.document.mobilisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Mô hình "Dân vận khéo". What was registered is never edited; its state is where its {@link Course} leads. */
@Entity
@DynamicUpdate
class MobilisationModel extends Recorded {
    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String committee;

    @Column(updatable = false)
    private String field;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private HolderKind holder;

    @Column(updatable = false)
    private String member;

    @Column(updatable = false)
    private String holderName;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String targets;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private LocalDate registeredOn;

    @Column(updatable = false)
    private LocalDate startedOn;

    @Column(updatable = false)
    private UUID movement;

    @Column(updatable = false)
    private String folded;

    @Enumerated(EnumType.STRING)
    private ModelState state;

    private Instant changedAt;

    /** For Hibernate only. */
    protected MobilisationModel() {}

    /** @param holderName the name of the person or collective as it is kept; null where the unit itself is the collective */
    MobilisationModel(NewModel told, String holderName, Entry entry) {
        super(entry);
        this.code = told.code();
        this.committee = told.committee();
        this.field = told.field();
        this.unit = told.unit();
        this.holder = told.holder();
        this.member = told.member();
        this.holderName = holderName;
        this.place = told.place();
        this.title = told.title();
        this.content = told.content();
        this.targets = told.targets();
        this.year = told.year();
        this.registeredOn = told.registeredOn();
        this.startedOn = told.startedOn();
        this.movement = told.movement();
        this.folded =
                VietnameseText.fold(told.code() + " " + told.title() + (holderName == null ? "" : " " + holderName));
        this.state = ModelLifecycle.TABLE.initial();
        this.changedAt = entry.at();
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where these steps cannot follow one another */
    void follow(Course course, Entry entry) {
        state = course.state();
        changedAt = entry.at();
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        super.voidFor(reason, entry);
        changedAt = entry.at();
    }

    String unit() {
        return unit;
    }

    String committee() {
        return committee;
    }

    String code() {
        return code;
    }

    String place() {
        return place;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    ModelState state() {
        return state;
    }
}
