package vn.capuy.inspection.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Bậc nhắc hạn: a version of a rung of the ladder, as it was entered. */
@Entity
@Table(name = "deadline_rung")
class Rung extends Recorded {
    private String code;
    private LocalDate holdsFrom;
    private int days;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean active;
    private String nameVi;
    private String nameEn;
    private String nameAr;

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
    }

    String code() {
        return code;
    }
}
