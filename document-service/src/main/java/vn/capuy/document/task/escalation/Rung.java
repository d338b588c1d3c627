package vn.capuy.document.task.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Bậc nhắc việc: a version of a rung of the ladder, as it was entered. */
@Entity(name = "TaskRung")
@Table(name = "task_rung")
@DynamicUpdate
class Rung extends Recorded {
    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private LocalDate holdsFrom;

    @Column(updatable = false)
    private int days;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Audience audience;

    @Column(updatable = false)
    private boolean active;

    @Column(updatable = false)
    private String nameVi;

    @Column(updatable = false)
    private String nameEn;

    @Column(updatable = false)
    private String nameAr;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Certainty certainty;

    /** For Hibernate only. */
    protected Rung() {}

    Rung(RungRequest entered, Entry entry) {
        super(entry);
        this.code = entered.code();
        this.holdsFrom = entered.from();
        this.days = entered.days();
        this.audience = entered.audience();
        this.active = entered.active();
        this.nameVi = entered.nameVi();
        this.nameEn = entered.nameEn();
        this.nameAr = entered.nameAr();
        if (entered.basis() != null) {
            this.document = entered.basis().document().strip();
            this.article = entered.basis().article();
            this.certainty = entered.basis().certainty();
        }
    }

    String code() {
        return code;
    }
}
