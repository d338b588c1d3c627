package vn.capuy.cadre.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Chương trình đào tạo, bồi dưỡng. */
@Entity
class TrainingProgramme extends Recorded {
    private String code;
    private String titleVi;
    private String titleEn;
    private String titleAr;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    @Enumerated(EnumType.STRING)
    private TheoryLevel awards;

    private int hours;

    /** For Hibernate only. */
    protected TrainingProgramme() {}

    TrainingProgramme(ProgrammeRequest entered, Entry entry) {
        super(entry);
        this.code = entered.code();
        this.titleVi = entered.titleVi();
        this.titleEn = entered.titleEn();
        this.titleAr = entered.titleAr();
        this.kind = entered.kind();
        this.awards = entered.awards();
        this.hours = entered.hours();
    }
}
