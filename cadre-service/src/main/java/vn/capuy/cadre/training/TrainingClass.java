package vn.capuy.cadre.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
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
    private UUID programme;

    /** For Hibernate only. */
    protected TrainingClass() {}

    /** @param programme the programme that it follows; null where it is not known */
    TrainingClass(ClassRequest entered, UUID programme, Entry entry) {
        super(entry);
        this.code = entered.code();
        this.titleVi = entered.titleVi();
        this.titleEn = entered.titleEn();
        this.titleAr = entered.titleAr();
        this.kind = entered.kind();
        this.provider = entered.provider();
        this.startsOn = entered.startsOn();
        this.endsOn = entered.endsOn();
        this.programme = programme;
    }

    TrainingKind kind() {
        return kind;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    UUID programme() {
        return programme;
    }

    void follows(UUID told) {
        programme = told;
    }
}
