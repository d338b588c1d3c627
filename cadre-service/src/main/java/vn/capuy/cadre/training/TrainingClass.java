package vn.capuy.cadre.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Lớp đào tạo, bồi dưỡng. */
@Entity
class TrainingClass extends Recorded {
    private String code;
    private String titleVi;
    private String titleEn;
    private String titleAr;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    private String provider;
    private LocalDate startsOn;
    private LocalDate endsOn;

    /** For Hibernate only. */
    protected TrainingClass() {}

    TrainingClass(ClassRequest entered, Entry entry) {
        super(entry);
        this.code = entered.code();
        this.titleVi = entered.titleVi();
        this.titleEn = entered.titleEn();
        this.titleAr = entered.titleAr();
        this.kind = entered.kind();
        this.provider = entered.provider();
        this.startsOn = entered.startsOn();
        this.endsOn = entered.endsOn();
    }
}
